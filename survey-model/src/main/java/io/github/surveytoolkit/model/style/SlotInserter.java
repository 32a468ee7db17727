package io.github.surveytoolkit.model.style;

import io.github.surveytoolkit.model.Paper;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Puts what an entry lacks where other entries of its section have it. */
final class SlotInserter {

  /** What hardly any entry shows is not shown. */
  private static final double LEAST_SHARE = 0.02;

  private static final int FEW = 5;

  private final PatternPool section;
  private final PatternPool list;
  private final Habits habits;

  SlotInserter(PatternPool section, PatternPool list, Habits habits) {
    this.section = section;
    this.list = list;
    this.habits = habits;
  }

  /** Inserts slots for all that the paper has, {@code wanted} asks for and entries here show. */
  void insert(List<Slot> slots, List<String> literals, Paper paper, Predicate<Slot.Kind> wanted) {
    if (wanted.test(Slot.Kind.AUTHORS) && !paper.authors().isEmpty()) {
      insert(Slot.of(Slot.Kind.AUTHORS), slots, literals);
    }
    if (wanted.test(Slot.Kind.VENUE) && paper.venue().isPresent()) {
      insert(Slot.of(Slot.Kind.VENUE), slots, literals);
    }
    if (wanted.test(Slot.Kind.DATE)
        && paper.date().isPresent()
        && slots.stream().noneMatch(slot -> slot.is(Slot.Kind.DATE))) {
      insertDate(slots, literals, paper);
    }
    for (int i = 0; wanted.test(Slot.Kind.LINK) && i < paper.links().size(); i++) {
      insertLink(i, slots, literals, paper);
    }
    for (int i = 0; wanted.test(Slot.Kind.TAG) && i < paper.tags().size(); i++) {
      insert(new Slot(Slot.Kind.TAG, i, ""), slots, literals);
    }
    long notes = paper.note().stream().flatMap(String::lines).count();
    for (int i = 0; wanted.test(Slot.Kind.NOTE) && i < notes; i++) {
      insert(new Slot(Slot.Kind.NOTE, i, ""), slots, literals);
    }
  }

  private void insertDate(List<Slot> slots, List<String> literals, Paper paper) {
    for (PatternPool pool : List.of(section, list)) {
      Optional<EntryPattern> model =
          pool.best(
              other ->
                  isUsable(other)
                      && other.slots().stream()
                          .anyMatch(
                              slot ->
                                  slot.is(Slot.Kind.DATE) && PatternFitter.isFilled(slot, paper)),
              this::worth);
      if (model.isPresent()) {
        Slot date =
            model.get().slots().stream()
                .filter(slot -> slot.is(Slot.Kind.DATE) && PatternFitter.isFilled(slot, paper))
                .findFirst()
                .orElseThrow();
        insert(date, slots, literals);
        return;
      }
    }
  }

  private boolean isUsable(EntryPattern pattern) {
    return pattern.literals().stream().allMatch(habits::isCommon);
  }

  private double worth(EntryPattern pattern) {
    return section.share(pattern) + 0.3 * list.share(pattern);
  }

  /** Puts a slot where the usual entry that has it has it, unless it is there or is never shown. */
  private void insert(Slot wanted, List<Slot> slots, List<String> literals) {
    boolean there =
        slots.stream().anyMatch(s -> s.is(wanted.kind()) && s.index() == wanted.index());
    if (there || isNeverShown(wanted.kind())) {
      return;
    }
    Optional<EntryPattern> model =
        model(section, wanted, slots).or(() -> model(list, wanted, slots));
    if (model.isEmpty()) {
      return;
    }
    EntryPattern entry = model.get();
    int at = indexOf(entry, wanted);
    Slot slot = entry.slots().get(at);
    int place = after(entry, at, slots);
    splice(
        new Slot(wanted.kind(), wanted.index(), slot.form()),
        entry.literals().get(at),
        entry.literals().get(at + 1),
        place,
        slots,
        literals);
  }

  private boolean isNeverShown(Slot.Kind kind) {
    PatternPool pool = section.entries() < FEW ? list : section;
    return pool.share(pattern -> pattern.has(kind)) < LEAST_SHARE;
  }

  private Optional<EntryPattern> model(PatternPool pool, Slot wanted, List<Slot> slots) {
    return pool.best(
        other -> isUsable(other) && indexOf(other, wanted) >= 0,
        other -> worth(other) + (after(other, indexOf(other, wanted), slots) > 0 ? 1 : 0));
  }

  private static int indexOf(EntryPattern pattern, Slot wanted) {
    int found = -1;
    for (int i = 0; i < pattern.slots().size(); i++) {
      Slot slot = pattern.slots().get(i);
      boolean same = slot.is(wanted.kind());
      boolean date = !wanted.is(Slot.Kind.DATE) || slot.form().equals(wanted.form());
      if (same && date && (found < 0 || slot.index() <= wanted.index())) {
        found = i;
      }
    }
    return found;
  }

  /** Returns the index at which to insert: behind the nearest slot that stands before it there. */
  private static int after(EntryPattern model, int at, List<Slot> slots) {
    for (int i = at - 1; i >= 0; i--) {
      for (int j = slots.size() - 1; j >= 0; j--) {
        if (slots.get(j).is(model.slots().get(i).kind())) {
          return j + 1;
        }
      }
    }
    return 0;
  }

  /**
   * Puts in a slot with the marks that stand before and after it elsewhere. What stood there stays
   * on the side where it belongs.
   */
  private static void splice(
      Slot slot, String before, String after, int place, List<Slot> slots, List<String> literals) {
    String now = literals.get(place);
    String left = place == 0 ? now : Joints.closing(now) + Joints.opening(before);
    String right = Joints.closing(after) + Joints.opening(now);
    slots.add(place, slot);
    literals.set(place, left);
    literals.add(place + 1, right);
  }

  private void insertLink(int index, List<Slot> slots, List<String> literals, Paper paper) {
    boolean there =
        slots.stream().anyMatch(slot -> slot.is(Slot.Kind.LINK) && slot.index() == index);
    String label = paper.links().get(index).label().orElse("");
    if (there || label.equals(EntryPattern.TITLE_LABEL)) {
      return;
    }
    int last = -1;
    for (int i = 0; i < slots.size(); i++) {
      boolean labelled = slots.get(i).form().indexOf(LinkSlots.LABEL) >= 0;
      last = slots.get(i).is(Slot.Kind.LINK) && labelled ? i : last;
    }
    if (last < 0) {
      insertFirstLink(index, slots, literals);
      return;
    }
    Slot model = slots.get(last);
    String between = betweenLinks().orElse(between(literals.get(last)));
    String now = literals.get(last + 1);
    slots.add(last + 1, new Slot(Slot.Kind.LINK, index, model.form()));
    literals.set(last + 1, between);
    literals.add(last + 2, now);
  }

  /** {@code )} of the one link and what opens the next. */
  private static String between(String before) {
    String opening = Joints.opening(before);
    return ")" + (opening.isEmpty() ? " [" : opening);
  }

  private Optional<String> betweenLinks() {
    for (PatternPool pool : List.of(section, list)) {
      Optional<EntryPattern> model =
          pool.best(other -> isUsable(other) && pairOfLinks(other) >= 0, this::worth);
      if (model.isPresent()) {
        return Optional.of(model.get().literals().get(pairOfLinks(model.get())));
      }
    }
    return Optional.empty();
  }

  private static int pairOfLinks(EntryPattern pattern) {
    for (int i = 1; i < pattern.slots().size(); i++) {
      if (isLabelled(pattern.slots().get(i - 1)) && isLabelled(pattern.slots().get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isLabelled(Slot slot) {
    return slot.is(Slot.Kind.LINK) && slot.form().indexOf(LinkSlots.LABEL) >= 0;
  }

  private void insertFirstLink(int index, List<Slot> slots, List<String> literals) {
    for (PatternPool pool : List.of(section, list)) {
      Optional<EntryPattern> model =
          pool.best(
              other -> isUsable(other) && other.slots().stream().anyMatch(SlotInserter::isLabelled),
              this::worth);
      if (model.isPresent()) {
        EntryPattern entry = model.get();
        int at = 0;
        while (!isLabelled(entry.slots().get(at))) {
          at++;
        }
        Slot link = new Slot(Slot.Kind.LINK, index, entry.slots().get(at).form());
        splice(
            link,
            entry.literals().get(at),
            entry.literals().get(at + 1),
            after(entry, at, slots),
            slots,
            literals);
        return;
      }
    }
  }
}
