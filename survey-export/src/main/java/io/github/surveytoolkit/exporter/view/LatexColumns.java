package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.view.LatexOptions.CiteStyle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Decides how wide the columns of a table are, so that together they take the whole line, whichever
 * were chosen: what is short has a fixed width, the rest share what is left by weight.
 */
final class LatexColumns {

  /** What is usual in a survey. */
  static final List<Column> STANDARD =
      List.of(Column.TITLE, Column.VENUE, Column.YEAR, Column.CODE, Column.CITE);

  private static final int GAPS_PER_COLUMN = 2;

  /** A citation of natbib may name authors. */
  private static final double NATBIB_WEIGHT = 2;

  private final List<Column> columns;
  private final CiteStyle cite;

  LatexColumns(List<Column> columns, CiteStyle cite) {
    this.columns = columns.isEmpty() ? STANDARD : columns;
    this.cite = cite;
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
        number(fixed ? fixedEms(column) : share * fixedEms()),
        number(share * columns.stream().filter(other -> weight(other) > 0).count()));
  }

  /** Returns the part that {@code column} has of the width that is left, from 0 to 1. */
  double share(Column column) {
    double weights = columns.stream().mapToDouble(this::weight).sum();
    return weights == 0 ? 0 : weight(column) / weights;
  }

  private double fixedEms() {
    return columns.stream().filter(column -> weight(column) == 0).mapToDouble(this::fixedEms).sum();
  }

  List<Column> columns() {
    return columns;
  }

  /** Returns about how wide {@code column} is in a line of {@code lineEms}, gaps of half an em. */
  double ems(Column column, double lineEms) {
    double left = lineEms - fixedEms() - columns.size();
    return weight(column) == 0 ? fixedEms(column) : Math.max(1, share(column) * left);
  }

  private double weight(Column column) {
    return switch (column) {
      case TITLE -> 6;
      case NOTE -> 5;
      case AUTHORS -> 4;
      case LINKS, TAGS, VENUE -> 2;
      case CITE -> cite == CiteStyle.NATBIB ? NATBIB_WEIGHT : 0;
      case YEAR, CODE -> 0;
    };
  }

  private double fixedEms(Column column) {
    return column == Column.CITE ? 3.4 : 2.4;
  }

  private static String heading(Column column) {
    return switch (column) {
      case CITE -> "Ref.";
      default -> column.name().charAt(0) + column.word().substring(1);
    };
  }

  private static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
    return rounded.stripTrailingZeros().toPlainString();
  }
}
