package io.github.surveytoolkit.exporter.view;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts rows into parts that fit a page each, for tables that cannot go on over pages. How high a
 * row will be is estimated from its text, on the safe side: the page of a class with narrow margins
 * has room for half as much again.
 */
final class LatexPages {

  private static final int LINES = 36;
  private static final double LINE_EMS = 50;
  private static final double EMS_PER_CHARACTER = 0.46;

  private final LatexColumns columns;
  private final List<List<LatexGroupView>> parts = new ArrayList<>();
  private List<LatexGroupView> part = new ArrayList<>();
  private int lines;

  private LatexPages(LatexColumns columns) {
    this.columns = columns;
  }

  static List<List<LatexGroupView>> of(List<LatexGroupView> groups, LatexColumns columns) {
    LatexPages pages = new LatexPages(columns);
    groups.forEach(pages::add);
    pages.endPart();
    return pages.parts;
  }

  private void add(LatexGroupView group) {
    List<PaperView> rows = new ArrayList<>();
    boolean continued = false;
    lines += group.title().isEmpty() ? 0 : 2;
    for (PaperView paper : group.papers()) {
      int height = height(paper);
      if (lines + height > LINES && !(rows.isEmpty() && part.isEmpty())) {
        continued |= addRows(group, rows, continued);
        rows = new ArrayList<>();
        endPart();
      }
      rows.add(paper);
      lines += height;
    }
    addRows(group, rows, continued);
  }

  /** Returns true if there were any. */
  private boolean addRows(LatexGroupView group, List<PaperView> rows, boolean continued) {
    if (!rows.isEmpty()) {
      part.add(new LatexGroupView(group.title(), continued, rows));
    }
    return !rows.isEmpty();
  }

  private void endPart() {
    if (!part.isEmpty()) {
      parts.add(part);
    }
    part = new ArrayList<>();
    lines = 0;
  }

  /** The lines of the highest cell. */
  private int height(PaperView paper) {
    int most = 1;
    for (Column column : columns.columns()) {
      double ems = ColumnText.length(paper, column) * EMS_PER_CHARACTER;
      most = Math.max(most, (int) Math.ceil(ems / columns.ems(column, LINE_EMS)));
    }
    return most;
  }
}
