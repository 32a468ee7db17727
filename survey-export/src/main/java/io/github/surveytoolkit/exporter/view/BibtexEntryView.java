package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;
import java.util.List;

/**
 * One entry of a {@code .bib} file.
 *
 * @param type without {@code @}
 * @param fields in the order in which they are written; none is empty
 */
public record BibtexEntryView(String type, Text key, List<BibtexFieldView> fields) {}
