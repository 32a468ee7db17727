package io.github.surveytoolkit.importer.markdown;

/** What a link of an entry is there for. */
enum LinkUse {
  UNDECIDED,
  /** its text only names what lies there, as "Paper" */
  LABEL,
  /** its text is the title or the beginning of it */
  TITLE,
  /** its text names the venue or the date */
  VENUE,
  /** a badge */
  BADGE,
  /** leads to an author's home page */
  AUTHOR,
  /** stands in prose about the paper */
  PROSE,
  /** leads nowhere: no target, or a picture for decoration */
  NONE
}
