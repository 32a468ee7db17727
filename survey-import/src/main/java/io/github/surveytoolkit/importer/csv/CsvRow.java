package io.github.surveytoolkit.importer.csv;

import io.github.surveytoolkit.model.source.SourceSpan;
import java.util.List;

/**
 * A row of the file.
 *
 * @param span from its first cell to its last, without the line end
 */
record CsvRow(List<CsvCell> cells, SourceSpan span) {

  CsvRow {
    cells = List.copyOf(cells);
  }

  boolean isBlank() {
    return cells.stream().allMatch(CsvCell::isBlank);
  }
}
