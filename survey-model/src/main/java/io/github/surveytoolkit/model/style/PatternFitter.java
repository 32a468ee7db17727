package io.github.surveytoolkit.model.style;

import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a pattern fit a paper of another shape: what the paper lacks is left out with the marks
 * around it, what the pattern lacks is put where other entries of the section have it.
 */
final class PatternFitter {

  private final PatternPool section;
  private final PatternPool list;
  private final Habits habits;

  PatternFitter(PatternPool section, PatternPool list, Habits habits) {
    this.section = section;
    this.list = list;
    this.habits = habits;
  }

  EntryPattern fit(EntryPattern pattern, Paper paper) {
    List<Slot> slots = new ArrayList<>(pattern.slots());
    List<String> literals = new ArrayList<>(pattern.literals());
    assignLinks(slots, pattern.shape(), paper);
    coarsen(slots, paper);
    for (int i = slots.size() - 1; i >= 0; i--) {
      if (!isFilled(slots.get(i), paper)) {
        drop(i, slots, literals, pattern.medium());
      }
    }
    new SlotInserter(section, list, habits).insert(slots, literals, paper, kind -> true);
    if (PaperShape.of(paper).titleStops() && !pattern.shape().titleStops()) {
      withoutPeriod(slots, literals);
    }
    return new EntryPattern(PaperShape.of(paper), literals, slots);
  }

  /** Where no date of the pattern can be told, its first one tells what is known. */
  private static void coarsen(List<Slot> slots, Paper paper) {
    boolean told = slots.stream().anyMatch(s -> s.is(Slot.Kind.DATE) && isFilled(s, paper));
    for (int i = 0; !told && paper.date().isPresent() && i < slots.size(); i++) {
      Slot slot = slots.get(i);
      if (slot.is(Slot.Kind.DATE)) {
        String form = DateForm.coarser(slot.form(), paper.date().get());
        slots.set(i, new Slot(slot.kind(), slot.index(), form));
        told = true;
      }
    }
  }

  /** Leaves out a slot with the marks around it; of a row the cells stay. */
  static void drop(int index, List<Slot> slots, List<String> literals, EntryPattern.Medium medium) {
    boolean row = medium == EntryPattern.Medium.ROW || medium == EntryPattern.Medium.HTML;
    String inner = slots.remove(index).form();
    String marks = inner.indexOf(LinkSlots.ADDRESS) >= 0 ? inner : "";
    String joined = Joints.without(literals.get(index), marks, literals.get(index + 1), row);
    literals.set(index, joined);
    literals.remove(index + 1);
  }

  /** No period follows a title that ends in a question mark. */
  private static void withoutPeriod(List<Slot> slots, List<String> literals) {
    for (int i = 0; i < slots.size(); i++) {
      String after = literals.get(i + 1);
      if (slots.get(i).is(Slot.Kind.TITLE) && after.startsWith(".")) {
        literals.set(i + 1, after.substring(1));
      }
    }
  }

  static boolean isFilled(Slot slot, Paper paper) {
    return switch (slot.kind()) {
      case TITLE, NUMBER -> true;
      case AUTHORS -> !paper.authors().isEmpty();
      case VENUE -> paper.venue().isPresent();
      case DATE -> paper.date().flatMap(date -> DateForm.write(date, slot.form())).isPresent();
      case LISTED ->
          Optional.ofNullable(paper.fields().get(PaperShape.LISTED))
              .flatMap(DateForm::parse)
              .flatMap(date -> DateForm.write(date, slot.form()))
              .isPresent();
      case ARXIV -> paper.identifiers().arxiv().isPresent();
      case LINK -> slot.index() >= 0 && slot.index() < paper.links().size();
      case REPOSITORY ->
          slot.index() >= 0
              && slot.index() < paper.links().size()
              && LinkSlots.repository(paper.links().get(slot.index())).isPresent();
      case TAG -> slot.index() < paper.tags().size();
      case NOTE -> slot.index() < paper.note().stream().flatMap(String::lines).count();
    };
  }

  /** Gives each link of the pattern one of the paper's: of its label first, else the next one. */
  private static void assignLinks(List<Slot> slots, PaperShape shape, Paper paper) {
    int[] assigned = new int[shape.links().size()];
    boolean[] used = new boolean[paper.links().size()];
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < assigned.length; i++) {
        if (round == 0 || assigned[i] < 0) {
          assigned[i] = choose(shape.links().get(i), paper, used, round == 0);
        }
      }
    }
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      if (slot.is(Slot.Kind.LINK) || slot.is(Slot.Kind.REPOSITORY)) {
        int link = slot.index() < assigned.length ? assigned[slot.index()] : -1;
        slots.set(i, new Slot(slot.kind(), link, slot.form()));
      }
    }
  }

  private static int choose(String label, Paper paper, boolean[] used, boolean exact) {
    for (int i = 0; i < used.length; i++) {
      Link link = paper.links().get(i);
      String own = link.label().orElse("");
      boolean fits =
          exact
              ? own.equals(label)
              : !label.equals(EntryPattern.TITLE_LABEL)
                  && !own.equals(EntryPattern.TITLE_LABEL)
                  && own.isEmpty() == label.isEmpty();
      if (!used[i] && fits) {
        used[i] = true;
        return i;
      }
    }
    return -1;
  }
}
