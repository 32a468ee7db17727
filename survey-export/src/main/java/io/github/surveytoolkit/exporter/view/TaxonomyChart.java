package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.model.statistics.CategoryCount;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The categories as a tree, with a bar for the papers of each. */
final class TaxonomyChart {

  private static final int MOST_ROWS = 60;
  private static final int ROW = 22;
  private static final int BAR = 12;
  private static final int STEP = 18;
  private static final int DEEPEST = 12;
  private static final int PLOT_LEFT = 470;
  private static final int PLOT = ChartCanvas.WIDTH - PLOT_LEFT - 44;

  private final ChartCanvas canvas = new ChartCanvas("taxonomy", "Papers per category");
  private final int most;
  private final int depth;
  private int rows;

  private TaxonomyChart(int most, int depth) {
    this.most = most;
    this.depth = depth;
  }

  static Optional<ChartView> of(List<CategoryCount> taxonomy) {
    int most = taxonomy.stream().mapToInt(CategoryCount::papers).max().orElse(0);
    if (most == 0) {
      return Optional.empty();
    }
    return Optional.of(new TaxonomyChart(most, depth(taxonomy)).drawn(taxonomy));
  }

  /** Returns how many levels are shown: as many as have room, at least the one at the top. */
  private static int depth(List<CategoryCount> taxonomy) {
    int depth = 1;
    while (depth < DEEPEST && count(taxonomy, depth + 1) <= MOST_ROWS) {
      depth++;
    }
    return depth;
  }

  private static int count(List<CategoryCount> categories, int depth) {
    int count = depth == 0 ? 0 : categories.size();
    for (CategoryCount category : categories) {
      count += depth == 0 ? 0 : count(category.categories(), depth - 1);
    }
    return count;
  }

  private ChartView drawn(List<CategoryCount> taxonomy) {
    level(taxonomy, 0, -1);
    String all =
        taxonomy.stream()
            .map(category -> category.title() + " " + category.papers())
            .collect(Collectors.joining(", "));
    return canvas.finished(y(rows) + 4, "Papers of each category, as a tree: " + all + ".");
  }

  private void level(List<CategoryCount> categories, int level, int parent) {
    for (CategoryCount category : categories) {
      if (rows >= MOST_ROWS) {
        canvas.text(level * STEP, y(rows) + BAR - 2, "quiet", "\u2026");
        rows++;
        return;
      }
      int row = rows;
      rows++;
      row(category, level, row);
      if (parent >= 0) {
        branch(level, parent, row);
      }
      if (level + 1 < depth) {
        level(category.categories(), level + 1, row);
      }
      if (rows > MOST_ROWS) {
        return;
      }
    }
  }

  private void row(CategoryCount category, int level, int row) {
    int x = level * STEP;
    int y = y(row);
    int width = ChartCanvas.scaled(category.papers(), most, PLOT);
    String tip = category.title() + ": " + ChartLabels.papers(category.papers());
    String label = ChartLabels.within(PLOT_LEFT - x - 14, category.title());
    canvas.text(x, y + BAR - 2, "", label);
    canvas.bar(new ChartBarView(PLOT_LEFT, y, width, BAR, Math.min(level, 7), tip));
    canvas.text(PLOT_LEFT + width + 8, y + BAR - 2, "quiet", String.valueOf(category.papers()));
  }

  /** The elbow from a category down and across to one below it. */
  private void branch(int level, int parent, int row) {
    int x = (level - 1) * STEP + 5;
    int middle = y(row) + BAR / 2;
    canvas.line(x, y(parent) + BAR + 2, x, middle);
    canvas.line(x, middle, x + STEP - 9, middle);
  }

  private static int y(int row) {
    return ChartCanvas.TOP + row * ROW;
  }
}
