package io.github.surveytoolkit.model.identity;

/** How the titles of two entries stand to each other. */
enum TitleRelation {
  /** the same but for case, punctuation, marks, hyphens and spaces */
  SAME,
  /** the same but for an acronym that one of them has in front or in parentheses behind */
  ACRONYM,
  /** the same but for a letter in one long word or two */
  SPELLING,
  /** near enough for people to wonder, and not the same */
  CLOSE,
  UNRELATED
}
