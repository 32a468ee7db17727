package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;
import java.util.List;

/**
 * A row of the table, as many cells as there are columns.
 *
 * @param cells what stands between the quotes of each
 */
public record CsvRowView(List<Text> cells) {}
