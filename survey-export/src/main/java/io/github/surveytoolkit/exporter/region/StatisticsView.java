package io.github.surveytoolkit.exporter.region;

import java.util.List;

/** What the template of statistics sees. */
public record StatisticsView(List<CountTableView> tables) {}
