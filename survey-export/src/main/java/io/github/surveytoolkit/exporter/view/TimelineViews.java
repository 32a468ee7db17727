package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;
import io.github.surveytoolkit.exporter.view.LatexOptions.Setting;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.identity.Works;
import io.github.surveytoolkit.model.text.LatexEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the chart of the works of each year. */
final class TimelineViews {

  private static final List<String> PACKAGES = List.of("amsmath", "amssymb", "bm", "pgfplots");
  private static final String LABEL = "fig:timeline";
  private static final String BY_YEAR = "Papers per year";
  private static final String BY_CATEGORY = "Papers per year and category";
  private static final int MOST_TICKS = 12;
  private static final int MOST_TICKS_OF_COLUMN = 6;

  private TimelineViews() {}

  static TimelineView of(Survey survey, Works works, LatexOptions options) {
    TimelineCounts counts = TimelineCounts.of(survey, works);
    List<TimelineSeriesView> series = series(counts);
    String usual = series.size() > 1 ? BY_CATEGORY : BY_YEAR;
    String caption = options.caption().isEmpty() ? usual : options.caption();
    return new TimelineView(
        PACKAGES,
        caption,
        new Text.Verbatim(options.label().isEmpty() ? LABEL : options.label()),
        counts.years(),
        ticks(
            counts.years(),
            options.setting() == Setting.TWO_COLUMN ? MOST_TICKS_OF_COLUMN : MOST_TICKS),
        IntStream.range(0, counts.years().size())
            .map(year -> series.stream().mapToInt(one -> one.counts().get(year)).sum())
            .max()
            .orElse(0),
        series,
        counts.undated(),
        Stream.concat(Stream.of(caption), series.stream().map(TimelineSeriesView::title))
            .anyMatch(text -> !LatexEncoder.unknown(text).isEmpty()));
  }

  private static List<TimelineSeriesView> series(TimelineCounts counts) {
    List<TimelineSeriesView> series = new ArrayList<>();
    for (TimelineCounts.Series one : counts.series()) {
      List<Integer> values =
          counts.years().stream().map(year -> one.works().getOrDefault(year, 0)).toList();
      series.add(new TimelineSeriesView(one.title(), series.size() + 1, values));
    }
    return series;
  }

  /** Years that are steps of one, two, five and so on apart, up to the last. */
  private static List<Integer> ticks(List<Integer> years, int most) {
    int step = 1;
    for (int i = 0; (years.size() + step - 1) / step > most; i++) {
      step = step * 5 / 2 - (i % 3 == 1 ? 0 : step / 2);
    }
    int every = step;
    return years.stream()
        .filter(year -> (years.get(years.size() - 1) - year) % every == 0)
        .toList();
  }
}
