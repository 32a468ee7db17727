package io.github.surveytoolkit.exporter.view;

import java.util.List;

/**
 * Rows of a LaTeX table that stand together.
 *
 * @param title of the row above them, or nothing where there is none
 * @param continued true where the table before has the first of them
 */
public record LatexGroupView(String title, boolean continued, List<LatexRowView> rows) {}
