package io.github.surveytoolkit.model.style;

import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes a pattern fit a paper of another shape: what the paper lacks is left out with the marks
 * around it, what the pattern lacks is put where other entries of the section have it.
 */
final class PatternFitter {

  private static final Pattern BADGE_START =
      Pattern.compile("(?:!\\[[^\\]\\n]*\\]\\([^()\\s]*|<img\\b[^<>]*)\\z");
  private static final Pattern BADGE_END =
      Pattern.compile("\\A[^()<>\\s\"]*(?:\\)|\"[^<>]*>)(?:\\s*<br ?/?>)?");

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
    new RowCells(section, list).fill(literals, RowCells.blank(pattern.literals()));
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
    if (slots.get(index).is(Slot.Kind.REPOSITORY)) {
      dropBadge(index, slots, literals);
      return;
    }
    if (isWholeTarget(index, slots, literals) && unlink(index, literals)) {
      slots.remove(index);
      literals.set(index, literals.get(index) + literals.remove(index + 1));
      return;
    }
    boolean row = medium == EntryPattern.Medium.ROW || medium == EntryPattern.Medium.HTML;
    String inner = slots.remove(index).form();
    String marks = inner.indexOf(LinkSlots.ADDRESS) >= 0 ? inner : "";
    String joined = Joints.without(literals.get(index), marks, literals.get(index + 1), row);
    literals.set(index, joined);
    literals.remove(index + 1);
  }

  private static boolean isWholeTarget(int index, List<Slot> slots, List<String> literals) {
    return slots.get(index).is(Slot.Kind.LINK)
        && slots.get(index).form().equals(LinkSlots.ADDRESS_ONLY)
        && literals.get(index).endsWith("](")
        && literals.get(index + 1).startsWith(")");
  }

  /** A text that was a link stays as a text: both its brackets go with the address. */
  private static boolean unlink(int index, List<String> literals) {
    String middle = literals.get(index).substring(0, literals.get(index).length() - 2);
    int depth = 0;
    for (int i = index; i >= 0; i--) {
      String text = i == index ? middle : literals.get(i);
      for (int at = text.length() - 1; at >= 0; at--) {
        depth += text.charAt(at) == ']' ? 1 : text.charAt(at) == '[' ? -1 : 0;
        if (depth < 0) {
          literals.set(index, middle);
          literals.set(i, text.substring(0, at) + text.substring(at + 1));
          literals.set(index + 1, literals.get(index + 1).substring(1));
          return true;
        }
      }
    }
    return false;
  }

  /** A picture that shows a repository goes as a whole, and the break behind it. */
  private static void dropBadge(int index, List<Slot> slots, List<String> literals) {
    slots.remove(index);
    String before = BADGE_START.matcher(literals.get(index)).replaceFirst("");
    String after = BADGE_END.matcher(literals.get(index + 1)).replaceFirst("");
    literals.set(index, before);
    String joined = before.endsWith(" ") ? before + after.stripLeading() : before + after;
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
