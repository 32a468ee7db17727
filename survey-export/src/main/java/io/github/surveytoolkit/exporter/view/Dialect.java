package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.BibtexEscaper;

/** For whom a {@code .bib} is written. */
public enum Dialect {
  /** BibTeX and its styles; in ASCII as far as LaTeX has commands */
  BIBTEX,
  /** biber and biblatex; in UTF-8 */
  BIBLATEX;

  /** Returns what makes text safe in a value. */
  public BibtexEscaper escaper() {
    return this == BIBTEX ? BibtexEscaper.COMMANDS : BibtexEscaper.UNICODE;
  }

  DialectNames names() {
    return this == BIBTEX ? DialectNames.BIBTEX : DialectNames.BIBLATEX;
  }
}
