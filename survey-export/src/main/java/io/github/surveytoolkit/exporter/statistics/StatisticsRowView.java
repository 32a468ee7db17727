package io.github.surveytoolkit.exporter.statistics;

/**
 * A row of statistics as plain text.
 *
 * @param name filled up on the right
 * @param papers filled up on the left
 * @param bar of blocks, as long as the share of the largest row
 * @param code how many have code, behind what fills up the bar, or nothing
 */
public record StatisticsRowView(String name, String papers, String bar, String code) {}
