package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;
import java.util.List;

/**
 * The works of each year as a chart of LaTeX, a work once, where it is listed first.
 *
 * @param packages that the chart needs
 * @param label by which {@code \ref} refers to the figure
 * @param years all from the first to the last
 * @param ticks the years that the axis names
 * @param most works of one year
 * @param series from the bottom up
 * @param undated works without a year, which are not in the chart
 * @param unicode true where a title has letters that only LuaLaTeX and XeLaTeX set
 */
public record TimelineView(
    List<String> packages,
    String caption,
    Text.Verbatim label,
    List<Integer> years,
    List<Integer> ticks,
    int most,
    List<TimelineSeriesView> series,
    int undated,
    boolean unicode) {}
