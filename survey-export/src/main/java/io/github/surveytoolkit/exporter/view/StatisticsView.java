package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.model.statistics.CountTable;
import java.util.List;

/** What the template of statistics in Markdown sees. */
public record StatisticsView(List<CountTableView> tables) {

  public static StatisticsView of(List<CountTable> tables) {
    return new StatisticsView(
        tables.stream()
            .map(
                table ->
                    new CountTableView(
                        table.by().head(),
                        table.rows().stream().map(CountView::of).toList(),
                        CountView.of(table.total())))
            .toList());
  }
}
