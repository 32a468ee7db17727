package io.github.surveytoolkit.model.style;

import io.github.surveytoolkit.model.Paper;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
      new LinkInserter(this, slots, literals, paper).insert(i);
    }
    for (int i = 0; wanted.test(Slot.Kind.TAG) && i < paper.tags().size(); i++) {
      insert(new Slot(Slot.Kind.TAG, i, ""), slots, literals);
    }
    long notes = paper.note().stream().flatMap(String::lines).count();
    for (int i = 0; wanted.test(Slot.Kind.NOTE) && i < notes; i++) {
      insert(new Slot(Slot.Kind.NOTE, i, ""), slots, literals);
    }
  }

  /** Shows in cells that lost their values what the table's empty cells show. */
  void fill(List<String> literals, Set<Integer> blankBefore) {
    new RowCells(section, list).fill(literals, blankBefore);
  }

  private void insertDate(List<Slot> slots, List<String> literals, Paper paper) {
    best(pattern -> pattern.slots().stream().anyMatch(slot -> tells(slot, paper)))
        .flatMap(pattern -> pattern.slots().stream().filter(slot -> tells(slot, paper)).findFirst())
        .ifPresent(date -> insert(date, slots, literals));
  }

  private static boolean tells(Slot slot, Paper paper) {
    return slot.is(Slot.Kind.DATE) && PatternFitter.isFilled(slot, paper);
  }

  /** Returns the usual pattern that is wanted: one of the section, else one of the list. */
  Optional<EntryPattern> best(Predicate<EntryPattern> wanted) {
    Predicate<EntryPattern> usable = pattern -> isUsable(pattern) && wanted.test(pattern);
    return section.best(usable, this::worth).or(() -> list.best(usable, this::worth));
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
    Slot slot = new Slot(wanted.kind(), wanted.index(), entry.slots().get(at).form());
    boolean row = EntryPattern.Medium.of(literals.get(0)) == EntryPattern.Medium.ROW;
    if (!row) {
      splice(slot, entry, at, slots, literals);
    } else if (entry.isLaidOutLike(literals)) {
      RowCells.put(slot, entry.literals(), at, slots, literals);
    }
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
  static void splice(
      Slot slot, EntryPattern model, int at, List<Slot> slots, List<String> literals) {
    int place = after(model, at, slots);
    String before = model.literals().get(at);
    String after = model.literals().get(at + 1);
    String now = literals.get(place);
    boolean lastNow = place == slots.size();
    boolean lastThere = at + 1 == model.slots().size();
    String left = place == 0 ? now : closing(now, lastNow) + Joints.opening(before);
    String right =
        closing(after, lastThere) + (closing(now, lastNow).equals(now) ? "" : Joints.opening(now));
    slots.add(place, slot);
    literals.set(place, left);
    literals.add(place + 1, right);
  }

  /** What ends an entry without a blank belongs to its last value. */
  private static String closing(String literal, boolean last) {
    String closing = Joints.closing(literal);
    return last && closing.isEmpty() && Joints.opening(literal).isEmpty() ? literal : closing;
  }
}
