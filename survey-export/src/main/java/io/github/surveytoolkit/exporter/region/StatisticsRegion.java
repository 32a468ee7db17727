package io.github.surveytoolkit.exporter.region;

import io.github.surveytoolkit.model.statistics.CountTable;
import io.github.surveytoolkit.model.statistics.Grouping;
import io.github.surveytoolkit.model.statistics.ListedWork;
import java.util.List;

/** The region that counts papers. */
final class StatisticsRegion {

  private static final List<Grouping> USUAL = List.of(Grouping.CATEGORY, Grouping.YEAR);
  private static final int MOST_ROWS = 10_000;

  private final RegionOptions options;
  private final ListedPapers papers;

  StatisticsRegion(RegionOptions options, ListedPapers papers) {
    this.options = options;
    this.papers = papers;
  }

  String text(RegionLayout layout) {
    List<Grouping> by = options.choices("by", List.of(Grouping.values()));
    int most = options.number("top", 1, MOST_ROWS).orElse(MOST_ROWS);
    List<ListedWork> selected = papers.selected(options);
    if (selected.isEmpty()) {
      return "";
    }
    List<CountTableView> tables =
        (by.isEmpty() ? USUAL : by)
            .stream().map(one -> table(CountTable.of(selected, one).first(most))).toList();
    return layout.markdown("statistics.md.ftl", new StatisticsView(tables));
  }

  private static CountTableView table(CountTable counted) {
    return new CountTableView(
        counted.by().head(),
        counted.rows().stream().map(CountView::of).toList(),
        CountView.of(counted.total()));
  }
}
