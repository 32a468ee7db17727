package io.github.surveytoolkit.exporter.view;

/**
 * A text of a chart.
 *
 * @param x where it begins or ends, or its middle, as {@code style} says
 * @param y of its base line
 * @param style words of {@code title}, {@code quiet}, {@code middle} and {@code end}, or nothing
 */
public record ChartTextView(int x, int y, String style, String text) {}
