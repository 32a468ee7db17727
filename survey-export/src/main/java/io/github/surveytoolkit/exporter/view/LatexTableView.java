package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;
import java.util.List;

/**
 * A table of LaTeX.
 *
 * @param label unique, by which {@code \ref} refers to the table
 * @param continued true where the table before has the first part
 */
public record LatexTableView(
    String caption, Text.Verbatim label, boolean continued, List<LatexGroupView> groups) {}
