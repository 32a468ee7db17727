package io.github.surveytoolkit.importer.csv;

import io.github.surveytoolkit.model.source.SourceSpan;

/**
 * A cell of a row.
 *
 * @param text what stands in it, without its quotes
 * @param span all of it, quotes included
 */
record CsvCell(String text, SourceSpan span) {

  boolean isBlank() {
    return text.isBlank();
  }
}
