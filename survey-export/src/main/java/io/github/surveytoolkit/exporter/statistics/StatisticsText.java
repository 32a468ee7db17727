package io.github.surveytoolkit.exporter.statistics;

import io.github.surveytoolkit.exporter.template.Escaper;
import io.github.surveytoolkit.exporter.template.HtmlEscaper;
import io.github.surveytoolkit.exporter.template.MarkdownEscaper;
import io.github.surveytoolkit.exporter.template.TemplateEngine;
import io.github.surveytoolkit.exporter.template.TemplateSource;
import io.github.surveytoolkit.exporter.view.ChartView;
import io.github.surveytoolkit.exporter.view.ChartViews;
import io.github.surveytoolkit.exporter.view.StatisticsView;
import io.github.surveytoolkit.model.statistics.Count;
import io.github.surveytoolkit.model.statistics.CountTable;
import io.github.surveytoolkit.model.statistics.Grouping;
import io.github.surveytoolkit.model.statistics.SurveyStatistics;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes statistics by their templates. */
public final class StatisticsText {

  private StatisticsText() {}

  /**
   * Returns columns for a terminal.
   *
   * @param most rows of each table
   */
  public static String plain(SurveyStatistics statistics, List<Grouping> by, int most) {
    List<StatisticsTableView> tables = new ArrayList<>();
    for (CountTable table : tables(statistics, by)) {
      CountTable first = table.first(most);
      tables.add(PlainTable.of(first, table.rows().size() - first.rows().size()));
    }
    StatisticsPageView view =
        new StatisticsPageView(statistics.title(), totals(statistics.all()), tables);
    return rendered("statistics.txt.ftl", view, text -> text);
  }

  /** Returns tables in Markdown, as the statistics of a list have them. */
  public static String markdown(SurveyStatistics statistics, List<Grouping> by, int most) {
    StatisticsView view =
        StatisticsView.of(tables(statistics, by).stream().map(table -> table.first(most)).toList());
    return rendered("statistics.md.ftl", view, new MarkdownEscaper());
  }

  /** Returns the charts as SVG, by the names of their files. */
  public static Map<String, String> charts(SurveyStatistics statistics) {
    Map<String, String> files = new LinkedHashMap<>();
    for (ChartView chart : ChartViews.of(statistics)) {
      String svg = rendered("chart-file.svg.ftl", ChartViews.file(chart), new HtmlEscaper());
      files.put(chart.name() + ".svg", svg);
    }
    return files;
  }

  private static List<CountTable> tables(SurveyStatistics statistics, List<Grouping> by) {
    return by.stream().map(statistics::by).toList();
  }

  private static List<String> totals(Count all) {
    List<String> totals = new ArrayList<>();
    totals.add(all.papers() + (all.papers() == 1 ? " paper" : " papers"));
    totals.add(share(all.withCode(), all) + " with code");
    totals.add(share(all.published(), all) + " published");
    totals.add(share(all.preprints(), all) + " as preprints");
    if (all.unsaid() > 0) {
      totals.add(share(all.unsaid(), all) + " of which the list does not say it");
    }
    return totals;
  }

  private static String share(int part, Count all) {
    return part + " (" + all.percent(part) + "%)";
  }

  private static String rendered(String template, Record view, Escaper escaper) {
    return new TemplateEngine("statistics", escaper)
        .render(TemplateSource.bundled(template), view, () -> Integer.MAX_VALUE);
  }
}
