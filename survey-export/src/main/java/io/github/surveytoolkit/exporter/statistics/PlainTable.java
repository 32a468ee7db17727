package io.github.surveytoolkit.exporter.statistics;

import io.github.surveytoolkit.model.statistics.Count;
import io.github.surveytoolkit.model.statistics.CountTable;
import io.github.surveytoolkit.model.statistics.Grouping;
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.util.List;
import java.util.Locale;

/** A table of counts in columns, for a terminal. */
final class PlainTable {

  private static final int WIDEST_NAME = 44;
  private static final int LONGEST_BAR = 30;
  private static final int FIRST_WIDE = 0x2E80;
  private static final String EIGHTHS = " \u258f\u258e\u258d\u258c\u258b\u258a\u2589";

  private final int nameWidth;
  private final int most;

  private PlainTable(List<Count> rows) {
    this.nameWidth = rows.stream().mapToInt(row -> width(cut(row.name()))).max().orElse(0);
    this.most = rows.stream().mapToInt(Count::papers).max().orElse(1);
  }

  /** Returns {@code counted}, of which {@code left} rows are not shown. */
  static StatisticsTableView of(CountTable counted, int left) {
    PlainTable table = new PlainTable(counted.rows());
    return new StatisticsTableView(
        head(counted.by()), counted.rows().stream().map(table::row).toList(), left);
  }

  private static String head(Grouping by) {
    return switch (by) {
      case YEAR -> "Years";
      case VENUE -> "Venues";
      case CATEGORY -> "Categories";
      case TAG -> "Tags";
    };
  }

  private StatisticsRowView row(Count count) {
    String name = cut(count.name());
    String bar = bar(count.papers());
    String space = " ".repeat(LONGEST_BAR - bar.length());
    int digits = Integer.toString(most).length();
    return new StatisticsRowView(
        name + " ".repeat(nameWidth - width(name)),
        String.format(Locale.ROOT, "%" + digits + "d", count.papers()),
        bar,
        count.withCode() == 0 ? "" : space + count.withCode() + " with code");
  }

  /** A block is eight eighths. */
  private String bar(int papers) {
    int eighths = Math.max(1, (int) (8L * LONGEST_BAR * papers / most));
    int rest = eighths % 8;
    return "\u2588".repeat(eighths / 8) + (rest == 0 ? "" : EIGHTHS.charAt(rest));
  }

  /** A terminal obeys control characters, so that no name may have one. */
  private static String cut(String name) {
    String shown = TextNormalizer.normalize(name);
    int[] letters = shown.codePoints().toArray();
    int width = 0;
    for (int i = 0; i < letters.length; i++) {
      width += width(letters[i]);
      if (width > WIDEST_NAME) {
        return new String(letters, 0, i).strip() + "\u2026";
      }
    }
    return shown;
  }

  private static int width(String text) {
    return text.codePoints().map(PlainTable::width).sum();
  }

  /** Terminals give letters such as those of Chinese two columns, and marks none. */
  private static int width(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> c < FIRST_WIDE ? 1 : 2;
    };
  }
}
