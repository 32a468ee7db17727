package io.github.surveytoolkit.exporter.view;

import java.util.List;

/**
 * A drawing of bars, lines and texts, in pixels from the upper left.
 *
 * @param name {@code years}, {@code venues} or {@code taxonomy}
 * @param description what the chart says, in a sentence or two, for those who do not see it
 */
public record ChartView(
    String name,
    String title,
    String description,
    int width,
    int height,
    List<ChartLineView> lines,
    List<ChartBarView> bars,
    List<ChartTextView> texts) {}
