package io.github.surveytoolkit.model.identity;

/**
 * What is thought of a reference for a paper.
 *
 * @param reason in words, why
 * @param strength how much speaks for it beyond the title; the stronger decides between two
 */
record Verdict(Kind kind, String reason, int strength) {

  static final int BY_TITLE = 0;
  static final int BY_PLACE = 1;
  static final int BY_AUTHOR = 2;
  static final int BY_IDENTIFIER = 3;

  enum Kind {
    CERTAIN,
    LIKELY,
    REFUSED,
    /** refused though an identifier is the same */
    OTHER_TITLE,
    UNRELATED
  }

  static Verdict certain(String reason, int strength) {
    return new Verdict(Kind.CERTAIN, reason, strength);
  }

  static Verdict likely(String reason, int strength) {
    return new Verdict(Kind.LIKELY, reason, strength);
  }

  static Verdict refused(String reason) {
    return new Verdict(Kind.REFUSED, reason, BY_TITLE);
  }

  boolean accepts() {
    return kind == Kind.CERTAIN || kind == Kind.LIKELY;
  }
}
