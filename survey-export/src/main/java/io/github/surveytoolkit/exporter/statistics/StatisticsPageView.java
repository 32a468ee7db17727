package io.github.surveytoolkit.exporter.statistics;

import java.util.List;

/**
 * What the templates of statistics see.
 *
 * @param title of the survey, or nothing
 * @param totals lines such as "121 papers"
 */
public record StatisticsPageView(
    String title, List<String> totals, List<StatisticsTableView> tables) {}
