package io.github.surveytoolkit.model.source;

/** The parts of an entry whose spans a {@link SourceMap} keeps. */
public enum PaperField {
  TITLE,
  AUTHORS,
  VENUE,
  DATE,
  LINK,
  TAG,
  NOTE
}
