package io.github.surveytoolkit.exporter.statistics;

import java.util.List;

/**
 * How many works there are of each group; the texts of the rows are filled up to columns.
 *
 * @param head what is counted by, in the plural
 * @param left how many rows are left out
 */
public record StatisticsTableView(String head, List<StatisticsRowView> rows, int left) {}
