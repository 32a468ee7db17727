package io.github.surveytoolkit.exporter.view;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes the rows of LaTeX tables. TeX breaks no row over pages, so that what would be higher than a
 * page is cut.
 */
final class LatexRows {

  private static final int MOST_LINES = 30;

  /** The line of a narrow page. */
  private static final double LINE_EMS = 38;

  private static final String MORE = "\u2026";

  private final LatexColumns columns;

  LatexRows(LatexColumns columns) {
    this.columns = columns;
  }

  List<LatexRowView> of(List<PaperView> papers) {
    return papers.stream().map(this::row).toList();
  }

  private LatexRowView row(PaperView paper) {
    return new LatexRowView(
        one(paper, Column.TITLE),
        fitting(paper, Column.AUTHORS),
        one(paper, Column.VENUE),
        fitting(paper, Column.LINKS),
        fitting(paper, Column.TAGS),
        one(paper, Column.NOTE),
        columns.columns().stream()
            .anyMatch(column -> !fitting(paper, column).equals(texts(paper, column))),
        paper);
  }

  private String one(PaperView paper, Column column) {
    return fitting(paper, column).get(0);
  }

  /** Returns the texts of a cell, of which the last ends in an ellipsis where it was cut. */
  private List<String> fitting(PaperView paper, Column column) {
    List<String> fitting = new ArrayList<>();
    int room = LatexWidth.characters(columns.ems(column, LINE_EMS)) * MOST_LINES;
    for (String text : texts(paper, column)) {
      if (text.length() > room) {
        fitting.add(text.substring(0, text.offsetByCodePoints(0, cut(text, room))).strip() + MORE);
        return fitting;
      }
      fitting.add(text);
      room -= text.length();
    }
    return fitting;
  }

  private static int cut(String text, int room) {
    return Math.min(room, text.codePointCount(0, text.length()));
  }

  /** Returns what of an entry stands as text in a column. */
  static List<String> texts(PaperView paper, Column column) {
    return switch (column) {
      case TITLE -> List.of(paper.title());
      case AUTHORS -> paper.authors();
      case VENUE -> List.of(paper.venue());
      case YEAR -> List.of(paper.year());
      case LINKS -> paper.links().stream().map(LatexRows::label).toList();
      case TAGS -> paper.tags();
      case NOTE -> List.of(paper.note());
      case CODE, CITE -> List.of();
    };
  }

  /** A link without a label shows its kind, and one that leads nowhere itself. */
  private static String label(LinkView link) {
    String plain = link.address().url().isEmpty() ? link.url() : link.kind();
    return link.label().isEmpty() ? plain : link.label();
  }

  /** Returns about how many lines the row has in a table whose line is {@code lineEms} wide. */
  int lines(LatexRowView row, double lineEms) {
    int most = 1;
    for (Column column : columns.columns()) {
      int width = Math.max(1, LatexWidth.characters(columns.ems(column, lineEms)));
      int length =
          fitting(row.paper(), column).stream().mapToInt(text -> LatexWidth.of(text) + 2).sum();
      most = Math.max(most, (length + width - 1) / width);
    }
    return most;
  }
}
