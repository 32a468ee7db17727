package io.github.surveytoolkit.exporter.region;

import io.github.surveytoolkit.model.Paper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The region that counts papers. */
final class StatisticsRegion {

  private static final List<GroupBy> USUAL = List.of(GroupBy.CATEGORY, GroupBy.YEAR);
  private static final int MOST_ROWS = 10_000;

  private final RegionOptions options;
  private final ListedPapers papers;

  StatisticsRegion(RegionOptions options, ListedPapers papers) {
    this.options = options;
    this.papers = papers;
  }

  String text(RegionLayout layout) {
    List<GroupBy> by = options.choices("by", List.of(GroupBy.values()));
    int most = options.number("top", 1, MOST_ROWS).orElse(MOST_ROWS);
    List<Listed> selected = papers.selected(options);
    if (selected.isEmpty()) {
      return "";
    }
    List<CountTableView> tables =
        (by.isEmpty() ? USUAL : by).stream().map(one -> table(selected, one, most)).toList();
    return layout.markdown("statistics.md.ftl", new StatisticsView(tables));
  }

  /** Venues and tags come by their number, years and categories in their order. */
  private static CountTableView table(List<Listed> selected, GroupBy by, int most) {
    List<CountView> rows = new ArrayList<>();
    PaperGroups.of(selected, by).forEach((name, members) -> rows.add(CountView.of(name, members)));
    boolean ranked = by == GroupBy.VENUE || by == GroupBy.TAG;
    if (ranked) {
      rows.sort(
          Comparator.comparing((CountView row) -> row.name().equals(by.none()))
              .thenComparing(Comparator.comparingInt(CountView::papers).reversed()));
    }
    List<Paper> all = selected.stream().map(Listed::paper).toList();
    return new CountTableView(
        by.head(), rows.stream().limit(most).toList(), CountView.of("Total", all));
  }
}
