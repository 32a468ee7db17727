package io.github.surveytoolkit.exporter.view;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the leaves of a taxonomy into trees that fit a page each: before a category next to the root
 * where the page has no room for all of it, and within one only where no page has.
 */
final class TreePages {

  private static final int LINES = 58;
  private static final int LINES_PER_LEAF = 24;

  private final TreeSizes sizes;
  private final List<List<TreeRow>> pages = new ArrayList<>();
  private List<TreeRow> page = new ArrayList<>();

  private TreePages(TreeSizes sizes) {
    this.sizes = sizes;
  }

  static List<List<TreeRow>> of(List<TreeRow> rows, TreeSizes sizes) {
    TreePages pages = new TreePages(sizes);
    pages.addAll(rows.stream().flatMap(row -> pages.cut(row).stream()).toList(), 0);
    pages.endPage();
    return pages.pages;
  }

  /** Returns {@code row} as leaves none of which takes half a page. */
  private List<TreeRow> cut(TreeRow row) {
    int most = sizes.citations(row.path().size(), LINES_PER_LEAF);
    List<TreeRow> parts = new ArrayList<>();
    for (int start = 0; start < row.keys().size(); start += most) {
      int end = Math.min(row.keys().size(), start + most);
      int more = end == row.keys().size() ? row.more() : 0;
      parts.add(new TreeRow(row.path(), row.keys().subList(start, end), more));
    }
    return parts;
  }

  private void addAll(List<TreeRow> rows, int level) {
    TreeNodes.groups(rows, level).forEach(group -> add(group, level));
  }

  private void add(List<TreeRow> group, int level) {
    if (!fits(group) && fitsAlone(group)) {
      endPage();
    }
    if (fits(group)) {
      page.addAll(group);
    } else if (group.size() == 1) {
      endPage();
      page.addAll(group);
    } else if (group.get(0).path().size() == level) {
      group.forEach(row -> add(List.of(row), level));
    } else {
      addAll(group, level + 1);
    }
  }

  private boolean fits(List<TreeRow> group) {
    List<TreeRow> together = new ArrayList<>(page);
    together.addAll(group);
    return fitsAlone(together);
  }

  private boolean fitsAlone(List<TreeRow> rows) {
    return TreeNodes.height(rows, 0, sizes) <= LINES;
  }

  private void endPage() {
    if (!page.isEmpty()) {
      pages.add(page);
    }
    page = new ArrayList<>();
  }
}
