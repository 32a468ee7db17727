package io.github.surveytoolkit.exporter.view;

import java.util.List;

/**
 * The categories of the survey as trees of LaTeX, each on a page of its own.
 *
 * @param packages that the trees need
 * @param plain true where TikZ alone is to draw
 * @param categoryShare of the line, the width of a category
 * @param unicode true where a title has letters that only LuaLaTeX and XeLaTeX set
 */
public record TaxonomyView(
    List<String> packages,
    boolean plain,
    String categoryShare,
    List<TreeView> trees,
    boolean unicode) {}
