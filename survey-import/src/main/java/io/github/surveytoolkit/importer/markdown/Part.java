package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.model.source.PaperField;

/** Something that completes an entry, and what it is known to hold before it is read. */
record Part(Role role, EntryText text) {

  /** What a column's head, or nothing at all, says of a part. */
  enum Role {
    UNKNOWN(PaperField.NOTE),
    TITLE(PaperField.TITLE),
    AUTHORS(PaperField.AUTHORS),
    VENUE(PaperField.VENUE),
    DATE(PaperField.DATE),
    LINK(PaperField.LINK),
    NAME(PaperField.TAG),
    TOPIC(PaperField.TAG),
    NOTE(PaperField.NOTE),
    NONE(PaperField.NOTE);

    private final PaperField field;

    Role(PaperField field) {
      this.field = field;
    }

    PaperField field() {
      return field;
    }
  }

  static Part unknown(EntryText text) {
    return new Part(Role.UNKNOWN, text);
  }

  boolean isKnown() {
    return role != Role.UNKNOWN;
  }
}
