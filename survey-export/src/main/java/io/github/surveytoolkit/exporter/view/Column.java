package io.github.surveytoolkit.exporter.view;

import java.util.Locale;

/** A column of a table of papers. */
public enum Column {
  TITLE,
  AUTHORS,
  VENUE,
  YEAR,
  /** every address, by its label */
  LINKS,
  /** whether there is code, or a link to it */
  CODE,
  /** the citation */
  CITE,
  TAGS,
  NOTE;

  /** Returns the lower-case word by which command lines and templates name the column. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
