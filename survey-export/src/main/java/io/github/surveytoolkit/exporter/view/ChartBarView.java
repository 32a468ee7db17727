package io.github.surveytoolkit.exporter.view;

/**
 * A bar of a chart.
 *
 * @param x of its upper left corner
 * @param y of its upper left corner
 * @param color the number of its colour, from 0 to 8; 8 is for all others
 * @param tip what it stands for, or nothing
 */
public record ChartBarView(int x, int y, int width, int height, int color, String tip) {}
