package io.github.surveytoolkit.exporter.view;

/**
 * A straight line of a chart.
 *
 * @param fromX its beginning
 * @param fromY its beginning
 * @param toX its end
 * @param toY its end
 */
public record ChartLineView(int fromX, int fromY, int toX, int toY) {}
