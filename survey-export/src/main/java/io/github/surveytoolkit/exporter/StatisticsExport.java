package io.github.surveytoolkit.exporter;

import io.github.surveytoolkit.exporter.json.StatisticsJson;
import io.github.surveytoolkit.exporter.statistics.StatisticsText;
import io.github.surveytoolkit.model.statistics.Grouping;
import io.github.surveytoolkit.model.statistics.SurveyStatistics;
import java.util.List;
import java.util.Map;

/**
 * Writes statistics of surveys.
 *
 * <pre>{@code
 * SurveyStatistics statistics = SurveyStatistics.of(survey);
 * String text = StatisticsExport.text(statistics, List.of(Grouping.YEAR), 10);
 * Map<String, String> svgs = StatisticsExport.charts(statistics);
 * }</pre>
 */
public final class StatisticsExport {

  /** By this comment a chart is known, and only what has it is ever overwritten. */
  public static final String CHART_MARK = "<!-- survey:chart -->";

  private StatisticsExport() {}

  /** Returns a table for each of {@code by} in columns, of at most {@code most} rows. */
  public static String text(SurveyStatistics statistics, List<Grouping> by, int most) {
    return StatisticsText.plain(statistics, by, most);
  }

  /** Returns a table in Markdown for each of {@code by}, of at most {@code most} rows. */
  public static String markdown(SurveyStatistics statistics, List<Grouping> by, int most) {
    return StatisticsText.markdown(statistics, by, most);
  }

  /** Returns all that is counted, as JSON. */
  public static String json(SurveyStatistics statistics) {
    return StatisticsJson.write(statistics);
  }

  /** Returns the charts as SVG, by the names of their files, in the order in which to show them. */
  public static Map<String, String> charts(SurveyStatistics statistics) {
    return StatisticsText.charts(statistics);
  }
}
