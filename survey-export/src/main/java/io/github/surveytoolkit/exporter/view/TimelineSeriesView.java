package io.github.surveytoolkit.exporter.view;

import java.util.List;

/**
 * What a chart shows of one category.
 *
 * @param title of the category; nothing where the survey has none
 * @param number from 1 on, of the colour
 * @param counts works of each year of the chart
 */
public record TimelineSeriesView(String title, int number, List<Integer> counts) {}
