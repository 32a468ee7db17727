package io.github.surveytoolkit.exporter.region;

import io.github.surveytoolkit.exporter.template.Text;
import io.github.surveytoolkit.exporter.view.ChartView;
import io.github.surveytoolkit.exporter.view.ChartViews;
import io.github.surveytoolkit.exporter.view.StatisticsView;
import io.github.surveytoolkit.model.statistics.CountTable;
import io.github.surveytoolkit.model.statistics.Grouping;
import io.github.surveytoolkit.model.statistics.ListedWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The region that counts papers: by tables, by charts that lie beside the list, or by both. */
final class StatisticsRegion {

  /** The charts that there are, by the names of their files. */
  private enum Chart {
    YEARS,
    VENUES,
    TAXONOMY;

    boolean is(ChartView chart) {
      return chart.name().equals(name().toLowerCase(Locale.ROOT));
    }
  }

  private static final List<Grouping> USUAL = List.of(Grouping.CATEGORY, Grouping.YEAR);
  private static final int MOST_ROWS = 10_000;

  private final RegionOptions options;
  private final ListedPapers papers;
  private final Optional<String> folder;

  /**
   * Makes the region.
   *
   * @param folder of the charts, if any are drawn
   */
  StatisticsRegion(RegionOptions options, ListedPapers papers, Optional<String> folder) {
    this.options = options;
    this.papers = papers;
    this.folder = folder;
  }

  String text(RegionLayout layout) {
    List<Grouping> by = options.choices("by", List.of(Grouping.values()));
    List<Chart> charts = options.choices("charts", List.of(Chart.values()));
    int most = options.number("top", 1, MOST_ROWS).orElse(MOST_ROWS);
    List<ListedWork> selected = papers.selected(options);
    if (selected.isEmpty()) {
      return "";
    }
    List<Grouping> wanted = by.isEmpty() && charts.isEmpty() ? USUAL : by;
    List<CountTable> tables =
        wanted.stream().map(one -> CountTable.of(selected, one).first(most)).toList();
    List<String> parts = new ArrayList<>();
    if (!charts.isEmpty()) {
      parts.add(layout.markdown("charts.md.ftl", images(charts)).strip());
    }
    if (!tables.isEmpty()) {
      parts.add(layout.markdown("statistics.md.ftl", StatisticsView.of(tables)));
    }
    return String.join("\n\n", parts);
  }

  /** A list must not say where files are written: whoever runs the command does. */
  private ChartImagesView images(List<Chart> charts) {
    if (folder.isEmpty()) {
      options.problem("there are no charts to show, say --charts DIR");
    } else if (options.text("category").isPresent()) {
      options.problem("charts are of the whole list; take category out, or charts");
    }
    List<ChartView> drawn = ChartViews.of(papers.statistics());
    return new ChartImagesView(
        charts.stream()
            .flatMap(chart -> drawn.stream().filter(chart::is))
            .map(chart -> new ChartImagesView.Image(chart.title(), address(chart.name())))
            .toList());
  }

  private Text.Address address(String name) {
    return new Text.Address(RelativeAddress.of(folder.orElse("") + name + ".svg"));
  }
}
