package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.model.statistics.YearCount;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A bar for each year, stacked by the largest categories at the top. */
final class YearsChart {

  private static final int LEFT = 44;
  private static final int PLOT = 200;
  private static final int BASE = ChartCanvas.TOP + PLOT;
  private static final int MOST_YEARS_BETWEEN = 40;
  private static final int WIDEST_BAR = 44;
  private static final int YEAR_LABEL = 36;
  private static final int LEGEND_ROW = 20;
  private static final int LEGEND_COLUMN = 340;
  private static final String OTHERS = "Other categories";

  private final ChartCanvas canvas = new ChartCanvas("years", "Papers per year");
  private final Map<Integer, YearCount> years = new TreeMap<>();
  private final List<String> categories;
  private final int top;

  private YearsChart(List<YearCount> counts) {
    counts.forEach(count -> years.put(count.year(), count));
    fillGaps(counts.get(0).year(), counts.get(counts.size() - 1).year());
    this.categories = largest(counts);
    this.top = counts.stream().mapToInt(YearCount::papers).max().orElse(1);
  }

  static Optional<ChartView> of(List<YearCount> counts) {
    return counts.isEmpty() ? Optional.empty() : Optional.of(new YearsChart(counts).drawn());
  }

  /** A year without papers is seen as one, unless a paper of old would stretch the axis. */
  private void fillGaps(int first, int last) {
    for (int year = first; year <= last && last - first <= MOST_YEARS_BETWEEN; year++) {
      years.putIfAbsent(year, new YearCount(year, Map.of()));
    }
  }

  private static List<String> largest(List<YearCount> counts) {
    Map<String, Integer> sums = new LinkedHashMap<>();
    counts.forEach(
        count -> count.byCategory().forEach((name, n) -> sums.merge(name, n, Integer::sum)));
    List<String> names = new ArrayList<>(sums.keySet());
    Comparator<String> bySum = Comparator.comparingInt(name -> sums.getOrDefault(name, 0));
    names.sort(Collections.reverseOrder(bySum));
    return names.stream()
        .limit(names.size() <= ChartCanvas.OTHERS ? names.size() : ChartCanvas.OTHERS - 1L)
        .toList();
  }

  private ChartView drawn() {
    axis();
    int slot = (ChartCanvas.WIDTH - LEFT) / years.size();
    int index = 0;
    for (YearCount year : years.values()) {
      year(year, LEFT + index * slot + slot / 2, slot);
      index++;
    }
    yearLabels(slot);
    return canvas.finished(legend() + 8, description());
  }

  private void axis() {
    int step = step(top);
    for (int value = 0; value <= top; value += step) {
      int y = BASE - ChartCanvas.scaled(value, top, PLOT);
      canvas.line(LEFT, y, ChartCanvas.WIDTH, y);
      canvas.text(LEFT - 8, y + 4, "quiet end", String.valueOf(value));
    }
  }

  /** Returns 1, 2 or 5 times a power of ten, so that up to five steps lead to the top. */
  private static int step(int top) {
    for (int power = 1; power < Integer.MAX_VALUE / 10; power *= 10) {
      for (int digit : new int[] {1, 2, 5}) {
        if ((long) digit * power * 5 >= top) {
          return digit * power;
        }
      }
    }
    return top;
  }

  private void year(YearCount year, int middle, int slot) {
    int width = Math.max(1, Math.min(WIDEST_BAR, slot * 7 / 10));
    int below = 0;
    for (int color = 0; color <= categories.size(); color++) {
      boolean others = color == categories.size();
      String name = others ? OTHERS : categories.get(color);
      int papers = others ? year.papers() - below : year.byCategory().getOrDefault(name, 0);
      if (papers > 0) {
        int low = ChartCanvas.scaled(below, top, PLOT);
        int high = ChartCanvas.scaled(below + papers, top, PLOT);
        String tip = year.year() + ", " + shown(name) + ": " + ChartLabels.papers(papers);
        int y = BASE - high;
        int number = others ? ChartCanvas.OTHERS : color;
        canvas.bar(new ChartBarView(middle - width / 2, y, width, high - low, number, tip));
        below += papers;
      }
    }
  }

  private static String shown(String category) {
    return category.isEmpty() ? "no category" : category;
  }

  private void yearLabels(int slot) {
    int step = Math.max(1, (YEAR_LABEL + slot - 1) / Math.max(1, slot));
    int index = 0;
    for (YearCount year : years.values()) {
      int middle = LEFT + index * slot + slot / 2;
      int high = ChartCanvas.scaled(year.papers(), top, PLOT);
      if ((years.size() - 1 - index) % step == 0) {
        canvas.text(middle, BASE + 18, "quiet middle", String.valueOf(year.year()));
      }
      if (slot >= YEAR_LABEL / 2 && year.papers() > 0) {
        canvas.text(middle, BASE - high - 5, "middle", String.valueOf(year.papers()));
      }
      index++;
    }
  }

  /** Returns where it ends. A single category needs no telling apart. */
  private int legend() {
    boolean others = categories.size() == ChartCanvas.OTHERS - 1;
    List<String> names = new ArrayList<>(categories);
    if (others) {
      names.add(OTHERS);
    }
    int y = BASE + 28;
    for (int i = 0; i < names.size() && names.size() > 1; i++) {
      int x = LEFT + i % 2 * LEGEND_COLUMN;
      y = BASE + 44 + i / 2 * LEGEND_ROW;
      boolean last = others && i == names.size() - 1;
      canvas.bar(new ChartBarView(x, y - 10, 11, 11, last ? ChartCanvas.OTHERS : i, ""));
      canvas.text(x + 18, y, "", ChartLabels.within(LEGEND_COLUMN - 30, shown(names.get(i))));
    }
    return y;
  }

  private String description() {
    StringBuilder text = new StringBuilder("Papers of each year, stacked by category.");
    years
        .values()
        .forEach(year -> text.append(' ').append(year.year()).append(": ").append(year.papers()));
    return text.append('.').toString().replaceAll("(?<=\\d)(?= \\d{4}:)", ",");
  }
}
