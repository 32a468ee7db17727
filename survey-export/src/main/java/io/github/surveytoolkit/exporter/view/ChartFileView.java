package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;

/**
 * A chart as a file.
 *
 * @param style what stands in {@code <style>}
 */
public record ChartFileView(Text.Verbatim style, ChartView chart) {}
