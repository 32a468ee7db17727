package io.github.surveytoolkit.model.style;

import java.util.List;

/**
 * How one entry is written: its text with the known values taken out.
 *
 * @param literals what stands before, between and after the slots; one more than these
 */
record EntryPattern(PaperShape shape, List<String> literals, List<Slot> slots) {

  /** The label that readers give to a link whose text is the title. */
  static final String TITLE_LABEL = "title";

  EntryPattern {
    literals = List.copyOf(literals);
    slots = List.copyOf(slots);
    if (literals.size() != slots.size() + 1) {
      throw new IllegalArgumentException(
          "literals must be one more than slots, were " + literals.size() + " and " + slots.size());
    }
  }

  /** Returns the same writing for a preprint instead of a published paper, or the other way. */
  EntryPattern ofOtherKind() {
    return new EntryPattern(shape.withPreprint(!shape.preprint()), literals, slots);
  }

  boolean has(Slot.Kind kind) {
    return slots.stream().anyMatch(slot -> slot.is(kind));
  }

  /** Returns the first sign of the entry, which tells a row from a bullet from a paragraph. */
  Medium medium() {
    return Medium.of(literals.get(0));
  }

  /** Entries of one section are alike in their medium, and rows in the number of their cells. */
  boolean isLaidOutLike(EntryPattern other) {
    return isLaidOutLike(other.literals());
  }

  boolean isLaidOutLike(List<String> other) {
    return medium() == Medium.of(other.get(0))
        && (medium() != Medium.ROW || RowCells.count(literals) == RowCells.count(other));
  }

  /** What kind of block an entry is. */
  enum Medium {
    BULLET,
    NUMBERED,
    ROW,
    HTML,
    PARAGRAPH;

    static Medium of(String start) {
      String text = start.strip();
      if (text.isEmpty()) {
        return start.isEmpty() ? PARAGRAPH : NUMBERED;
      }
      return switch (text.charAt(0)) {
        case '-', '+', '\u2022' -> BULLET;
        case '*' -> start.strip().startsWith("**") ? PARAGRAPH : BULLET;
        case '|' -> ROW;
        case '<' -> HTML;
        default -> PARAGRAPH;
      };
    }
  }
}
