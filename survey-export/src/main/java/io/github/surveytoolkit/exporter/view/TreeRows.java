package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads a survey as the leaves of its taxonomy. Categories that lead to no paper have none. */
final class TreeRows {

  private static final int MOST_CHARACTERS = 160;

  private final FigureOptions options;
  private final List<TreeRow> rows = new ArrayList<>();
  private int categories;

  private TreeRows(FigureOptions options) {
    this.options = options;
  }

  static List<TreeRow> of(
      List<PaperView> loose, List<CategoryView> categories, FigureOptions options) {
    TreeRows rows = new TreeRows(options);
    rows.addLeaf(loose.stream(), List.of());
    rows.addAll(categories, List.of());
    return rows.rows;
  }

  private void addAll(List<CategoryView> siblings, List<TreeRow.Step> above) {
    int ordinal = 0;
    for (CategoryView category : siblings) {
      if (category.entryCount() > 0) {
        List<TreeRow.Step> path = new ArrayList<>(above);
        path.add(new TreeRow.Step(categories++, ordinal++, shortened(category.title())));
        add(category, path);
      }
    }
  }

  /** A box must not be higher than a page. */
  static String shortened(String title) {
    boolean fits = title.codePointCount(0, title.length()) <= MOST_CHARACTERS;
    return fits
        ? title
        : title.substring(0, title.offsetByCodePoints(0, MOST_CHARACTERS)).strip() + "\u2026";
  }

  private void add(CategoryView category, List<TreeRow.Step> path) {
    if (path.size() == options.depth()) {
      addLeaf(entries(category), path);
    } else {
      addLeaf(category.papers().stream(), path);
      addAll(category.categories(), path);
    }
  }

  private static Stream<PaperView> entries(CategoryView category) {
    return Stream.concat(
        category.papers().stream(), category.categories().stream().flatMap(TreeRows::entries));
  }

  /** A work that a category lists twice is cited once. */
  private void addLeaf(Stream<PaperView> papers, List<TreeRow.Step> path) {
    List<Text.Verbatim> keys = papers.map(PaperView::key).distinct().toList();
    if (!keys.isEmpty()) {
      int shown = Math.min(keys.size(), options.perLeaf());
      rows.add(new TreeRow(path, keys.subList(0, shown), keys.size() - shown));
    }
  }
}
