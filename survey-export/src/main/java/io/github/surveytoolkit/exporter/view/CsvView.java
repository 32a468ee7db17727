package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;
import java.util.List;

/**
 * The survey as a table.
 *
 * @param start what stands before the first row
 * @param rows the names of the columns, then one row for each entry
 * @param rowEnd CR and LF, whatever line ends a template has
 */
public record CsvView(Text.Verbatim start, List<CsvRowView> rows, Text.Verbatim rowEnd) {}
