package io.github.surveytoolkit.model.style;

import java.util.List;

/** The pattern of a list that has no entry yet. */
final class DefaultPattern {

  /** {@code - Title. *[ICLR'23]* [[Paper]](u)} */
  static final EntryPattern PLAIN =
      new EntryPattern(
          new PaperShape(
              0, false, true, false, 1, false, false, List.of("Paper"), List.of("paper"), 0, 0),
          List.of("- ", ". *[", "'", "]* [[", ")"),
          List.of(
              Slot.of(Slot.Kind.TITLE),
              Slot.of(Slot.Kind.VENUE),
              new Slot(Slot.Kind.DATE, 0, "yy"),
              new Slot(Slot.Kind.LINK, 0, LinkSlots.LABEL + "]](" + LinkSlots.ADDRESS)));

  private DefaultPattern() {}
}
