package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.model.statistics.Count;
import io.github.surveytoolkit.model.statistics.CountTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A bar for each of the venues with the most papers. */
final class VenuesChart {

  private static final int MOST = 15;
  private static final int LABEL = 190;
  private static final int LEFT = LABEL + 10;
  private static final int VALUE = 170;
  private static final int PLOT = ChartCanvas.WIDTH - LEFT - VALUE;
  private static final int ROW = 22;
  private static final int BAR = 14;

  private VenuesChart() {}

  static Optional<ChartView> of(CountTable venues) {
    List<Count> named =
        venues.rows().stream().filter(row -> !row.name().equals(venues.by().none())).toList();
    return named.isEmpty() ? Optional.empty() : Optional.of(drawn(named));
  }

  private static ChartView drawn(List<Count> venues) {
    List<Count> shown = venues.stream().limit(MOST).toList();
    String title =
        shown.size() < venues.size()
            ? "The " + MOST + " venues with the most papers, of " + venues.size()
            : "Papers per venue";
    ChartCanvas canvas = new ChartCanvas("venues", title);
    int most = shown.get(0).papers();
    int y = ChartCanvas.TOP;
    for (Count venue : shown) {
      row(venue, most, y, canvas);
      y += ROW;
    }
    return canvas.finished(y + 4, title + ": " + listed(shown) + ".");
  }

  private static void row(Count venue, int most, int y, ChartCanvas canvas) {
    int width = ChartCanvas.scaled(venue.papers(), most, PLOT);
    int line = y + BAR - 3;
    String tip = venue.name() + ": " + ChartLabels.papers(venue.papers());
    canvas.text(LABEL, line, "end", ChartLabels.within(LABEL, venue.name()));
    canvas.bar(new ChartBarView(LEFT, y, width, BAR, 0, tip));
    canvas.text(LEFT + width + 8, line, "quiet", value(venue));
  }

  private static String value(Count venue) {
    String code = venue.withCode() == 0 ? "" : ", " + venue.withCode() + " with code";
    return venue.papers() + code;
  }

  private static String listed(List<Count> venues) {
    return venues.stream()
        .map(venue -> venue.name() + " " + venue.papers())
        .collect(Collectors.joining(", "));
  }
}
