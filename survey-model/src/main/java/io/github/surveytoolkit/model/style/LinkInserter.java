package io.github.surveytoolkit.model.style;

import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.Paper;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Puts a link that an entry lacks where other entries have such a link: of its kind and label if
 * one is found, else behind the last link.
 */
final class LinkInserter {

  private final SlotInserter inserter;
  private final List<Slot> slots;
  private final List<String> literals;
  private final Paper paper;

  LinkInserter(SlotInserter inserter, List<Slot> slots, List<String> literals, Paper paper) {
    this.inserter = inserter;
    this.slots = slots;
    this.literals = literals;
    this.paper = paper;
  }

  /** Inserts the paper's link of this index, unless it is there or is the title's. */
  void insert(int index) {
    Link link = paper.links().get(index);
    boolean there = slots.stream().anyMatch(s -> s.is(Slot.Kind.LINK) && s.index() == index);
    if (there || link.label().filter(EntryPattern.TITLE_LABEL::equals).isPresent()) {
      return;
    }
    boolean row = EntryPattern.Medium.of(literals.get(0)) == EntryPattern.Medium.ROW;
    Optional<Model> alike = alike(link).filter(model -> row || model.isNamed());
    if (alike.isPresent() && put(index, alike.get(), row)) {
      return;
    }
    int last = last();
    if (last >= 0) {
      behind(index, last, row);
    } else {
      model((pattern, at) -> true).ifPresent(model -> put(index, model, row));
    }
  }

  /** Which slot of which pattern shows where a link goes. */
  private record Model(EntryPattern pattern, int at) {

    /** A word before the link, such as {@code Code: }, says what it is. */
    boolean isNamed() {
      return before().codePoints().anyMatch(Character::isLetter);
    }

    String before() {
      return pattern.literals().get(at);
    }
  }

  private interface Likeness {
    boolean test(EntryPattern pattern, int at);
  }

  private Optional<Model> alike(Link link) {
    String label = link.label().orElse("");
    return model((pattern, at) -> kind(pattern, at, link) && label(pattern, at).equals(label))
        .or(() -> model((pattern, at) -> kind(pattern, at, link)));
  }

  private static boolean kind(EntryPattern pattern, int at, Link link) {
    int index = pattern.slots().get(at).index();
    List<String> kinds = pattern.shape().kinds();
    return index >= 0 && index < kinds.size() && kinds.get(index).equals(link.kind().word());
  }

  private static String label(EntryPattern pattern, int at) {
    return pattern.shape().links().get(pattern.slots().get(at).index());
  }

  private Optional<Model> model(Likeness likeness) {
    Predicate<EntryPattern> wanted =
        pattern -> pattern.isLaidOutLike(literals) && indexOf(pattern, likeness) >= 0;
    return inserter.best(wanted).map(pattern -> new Model(pattern, indexOf(pattern, likeness)));
  }

  private static int indexOf(EntryPattern pattern, Likeness likeness) {
    for (int i = 0; i < pattern.slots().size(); i++) {
      if (isLabelled(pattern.slots().get(i)) && likeness.test(pattern, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isLabelled(Slot slot) {
    return slot.is(Slot.Kind.LINK) && slot.form().indexOf(LinkSlots.LABEL) >= 0;
  }

  private boolean put(int index, Model model, boolean row) {
    Slot slot = new Slot(Slot.Kind.LINK, index, model.pattern().slots().get(model.at()).form());
    if (row) {
      return RowCells.put(slot, model.pattern().literals(), model.at(), slots, literals);
    }
    SlotInserter.splice(slot, model.pattern(), model.at(), slots, literals);
    return true;
  }

  private int last() {
    int last = -1;
    for (int i = 0; i < slots.size(); i++) {
      last = isLabelled(slots.get(i)) ? i : last;
    }
    return last;
  }

  private void behind(int index, int last, boolean row) {
    String between =
        betweenLinks().filter(text -> !row || text.indexOf('|') < 0).orElse(between(last));
    String now = literals.get(last + 1);
    slots.add(last + 1, new Slot(Slot.Kind.LINK, index, slots.get(last).form()));
    literals.set(last + 1, between);
    literals.add(last + 2, now);
  }

  /** {@code )} of the one link and what opens the next. */
  private String between(int last) {
    String opening = Joints.opening(literals.get(last));
    return ")" + (opening.isEmpty() || opening.indexOf('|') >= 0 ? " [" : opening);
  }

  private Optional<String> betweenLinks() {
    return inserter
        .best(pattern -> pairOfLinks(pattern) >= 0)
        .map(pattern -> pattern.literals().get(pairOfLinks(pattern)));
  }

  private static int pairOfLinks(EntryPattern pattern) {
    for (int i = 1; i < pattern.slots().size(); i++) {
      if (isLabelled(pattern.slots().get(i - 1)) && isLabelled(pattern.slots().get(i))) {
        return i;
      }
    }
    return -1;
  }
}
