package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.view.LatexOptions.CiteStyle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Decides how wide the columns of a table are, so that together they take the whole line, whichever
 * were chosen: each has a width in which most of its words fit, and those that hold more than a
 * word share what is left by weight.
 */
final class LatexColumns {

  /** What is usual in a survey. */
  private static final List<Column> STANDARD =
      List.of(Column.TITLE, Column.VENUE, Column.YEAR, Column.CODE, Column.CITE);

  private static final int GAPS_PER_COLUMN = 2;

  private final List<Column> columns;
  private final CiteStyle cite;

  LatexColumns(List<Column> columns, CiteStyle cite) {
    this.columns = columns.isEmpty() ? STANDARD : columns;
    this.cite = cite;
  }

  List<Column> columns() {
    return columns;
  }

  List<LatexColumnView> views() {
    return columns.stream().map(this::view).toList();
  }

  private LatexColumnView view(Column column) {
    boolean fixed = weight(column) == 0;
    double share = share(column);
    return new LatexColumnView(
        column.word(),
        heading(column),
        fixed,
        number(share),
        number(share * GAPS_PER_COLUMN * columns.size()),
        fixed ? number(leastEms(column)) : signed(leastEms(column) - share * leastEms()),
        number(share * columns.stream().filter(other -> weight(other) > 0).count()));
  }

  /** Returns about how wide {@code column} is in a line of {@code lineEms}, gaps of half an em. */
  double ems(Column column, double lineEms) {
    double left = Math.max(0, lineEms - leastEms() - columns.size());
    return leastEms(column) + share(column) * left;
  }

  /** The part that {@code column} has of the width that is left, from 0 to 1. */
  private double share(Column column) {
    double weights = columns.stream().mapToDouble(this::weight).sum();
    return weights == 0 ? 0 : weight(column) / weights;
  }

  private double leastEms() {
    return columns.stream().mapToDouble(LatexColumns::leastEms).sum();
  }

  private double weight(Column column) {
    return switch (column) {
      case TITLE -> 7;
      case NOTE -> 5;
      case AUTHORS -> 4;
      case LINKS, TAGS, VENUE -> 1.5;
      // natbib may name authors
      case CITE -> cite == CiteStyle.NATBIB ? 1.5 : 0;
      case YEAR, CODE -> 0;
    };
  }

  private static double leastEms(Column column) {
    return switch (column) {
      case TITLE, AUTHORS, VENUE, NOTE -> 4;
      case CITE -> 3.4;
      case LINKS, TAGS -> 3;
      case YEAR, CODE -> 2.4;
    };
  }

  private static String heading(Column column) {
    return column == Column.CITE ? "Ref." : column.name().charAt(0) + column.word().substring(1);
  }

  private static String signed(double value) {
    return value < 0 ? number(value) : "+" + number(value);
  }

  private static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
    return rounded.stripTrailingZeros().toPlainString();
  }
}
