package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.model.statistics.Grouping;
import io.github.surveytoolkit.model.statistics.SurveyStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws the statistics of a survey. */
public final class ChartViews {

  private ChartViews() {}

  /** Returns a chart of years, of venues and of the taxonomy, as far as there is anything. */
  public static List<ChartView> of(SurveyStatistics statistics) {
    return Stream.of(
            YearsChart.of(statistics.years()),
            VenuesChart.of(statistics.by(Grouping.VENUE)),
            TaxonomyChart.of(statistics.taxonomy()))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Returns {@code chart} as a file of its own. */
  public static ChartFileView file(ChartView chart) {
    return new ChartFileView(PageParts.CHART_STYLE, chart);
  }
}
