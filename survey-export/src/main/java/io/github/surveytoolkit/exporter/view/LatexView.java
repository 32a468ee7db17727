package io.github.surveytoolkit.exporter.view;

import java.util.List;

/**
 * The survey as tables of LaTeX.
 *
 * @param unicode true where a text of the survey has letters that only LuaLaTeX and XeLaTeX set
 */
public record LatexView(
    List<LatexColumnView> columns, List<LatexTableView> tables, boolean unicode) {}
