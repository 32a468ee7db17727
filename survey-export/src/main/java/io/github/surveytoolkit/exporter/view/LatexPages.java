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

  private final LatexRows rows;
  private final List<List<LatexGroupView>> parts = new ArrayList<>();
  private List<LatexGroupView> part = new ArrayList<>();
  private int lines;

  private LatexPages(LatexRows rows) {
    this.rows = rows;
  }

  static List<List<LatexGroupView>> of(List<LatexGroupView> groups, LatexRows rows) {
    LatexPages pages = new LatexPages(rows);
    groups.forEach(pages::add);
    pages.endPart();
    return pages.parts;
  }

  private void add(LatexGroupView group) {
    List<LatexRowView> fitting = new ArrayList<>();
    boolean continued = false;
    lines += group.title().isEmpty() ? 0 : 2;
    for (LatexRowView row : group.rows()) {
      int height = rows.lines(row, LINE_EMS);
      if (lines + height > LINES && !(fitting.isEmpty() && part.isEmpty())) {
        continued |= addRows(group, fitting, continued);
        fitting = new ArrayList<>();
        endPart();
      }
      fitting.add(row);
      lines += height;
    }
    addRows(group, fitting, continued);
  }

  /** Returns true if there were any. */
  private boolean addRows(LatexGroupView group, List<LatexRowView> fitting, boolean continued) {
    if (!fitting.isEmpty()) {
      part.add(new LatexGroupView(group.title(), continued, fitting));
    }
    return !fitting.isEmpty();
  }

  private void endPart() {
    if (!part.isEmpty()) {
      parts.add(part);
    }
    part = new ArrayList<>();
    lines = 0;
  }
}
