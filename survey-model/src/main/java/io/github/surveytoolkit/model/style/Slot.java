package io.github.surveytoolkit.model.style;

/**
 * A place in an entry that one of its paper's values fills.
 *
 * @param index which of several links, tags or lines of notes, from 0
 * @param form how the value is written, in the way of its kind
 */
record Slot(Kind kind, int index, String form) {

  /** What fills a slot. */
  enum Kind {
    TITLE,
    AUTHORS,
    VENUE,
    DATE,
    /** the other date, of an entry that gives two */
    LISTED,
    ARXIV,
    /** a link: its address, and its label if that stands beside it */
    LINK,
    /** owner and name of the repository that a link leads to, as badges show them */
    REPOSITORY,
    TAG,
    NOTE,
    /** the number of a numbered entry */
    NUMBER
  }

  static Slot of(Kind kind) {
    return new Slot(kind, 0, "");
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
