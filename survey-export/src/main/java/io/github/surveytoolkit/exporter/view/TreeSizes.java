package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.view.LatexOptions.CiteStyle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How wide the columns of a taxonomy are, and about how many lines its boxes have. Lines are
 * estimated on the safe side, for a narrow page.
 */
final class TreeSizes {

  /** A line of the page of a narrow class, in the em of the boxes. */
  private static final double LINE_EMS = 47;

  private static final double POINTS_PER_LINE = 9.5;
  private static final double ROOT_PADDING_POINTS = 6;
  private static final double GAP_POINTS = 3;

  /** White space within and below a box. */
  private static final double LINES_BESIDE = 0.9;

  /** White space within a box, and between one and the next. */
  private static final double PADDING_EMS = 0.8;

  private static final double GAP_EMS = 1.3;
  private static final double WIDEST_CATEGORY = 0.2;
  private static final double ALL_CATEGORIES = 0.48;

  /** A root shorter than this looks lost. */
  private static final double SHORTEST_ROOT_EMS = 14;

  private static final double LONGEST_ROOT_EMS = 34;
  private static final int USUAL_ROOT_LINES = 2;

  private static final Pattern WORD_START = Pattern.compile("(?<=[ -])");

  private final double categoryShare;
  private final double charactersPerCitation;

  TreeSizes(List<TreeRow> rows, CiteStyle cite) {
    int depth = rows.stream().mapToInt(row -> row.path().size()).max().orElse(0);
    int cited = rows.stream().mapToInt(row -> row.keys().size()).sum();
    this.categoryShare = Math.min(WIDEST_CATEGORY, ALL_CATEGORIES / Math.max(1, depth));
    // natbib may name authors
    this.charactersPerCitation =
        cite == CiteStyle.NATBIB ? 20 : Integer.toString(cited).length() + 1.5;
  }

  String categoryShare() {
    BigDecimal share = BigDecimal.valueOf(categoryShare).setScale(3, RoundingMode.HALF_UP);
    return share.stripTrailingZeros().toPlainString();
  }

  /** Returns how long the root called {@code title} is beside a tree of {@code height} lines. */
  int rootLength(String title, double height) {
    double room = Math.min(LONGEST_ROOT_EMS, Math.max(SHORTEST_ROOT_EMS, height * 0.6));
    return (int) Math.ceil(Math.min(room, rootEms(title)) * POINTS_PER_LINE);
  }

  /** Returns how wide that root is, which stands upright. */
  int rootWidth(String title, double height) {
    double lines = Math.ceil(rootEms(title) * POINTS_PER_LINE / rootLength(title, height));
    return (int) Math.ceil(lines * POINTS_PER_LINE + ROOT_PADDING_POINTS);
  }

  /** The title of a root is bold. */
  private static double rootEms(String title) {
    return LatexWidth.ems(LatexWidth.of(title)) * 1.15 + 1;
  }

  double height(TreeRow row) {
    double characters = row.keys().size() * charactersPerCitation + (row.more() > 0 ? 14 : 2);
    return Math.ceil(characters / leafCharacters(row.path().size())) + LINES_BESIDE;
  }

  /** Returns the points of a box that is to fill {@code height} lines with the gap below it. */
  int points(double height) {
    return (int) Math.ceil(height * POINTS_PER_LINE - GAP_POINTS);
  }

  /** Returns how many citations a leaf at {@code level} has room for in {@code lines}. */
  int citations(int level, int lines) {
    return Math.max(1, (int) (leafCharacters(level) * lines / charactersPerCitation));
  }

  double height(String title) {
    return lines(title, characters(categoryShare * LINE_EMS - PADDING_EMS)) + LINES_BESIDE;
  }

  private int leafCharacters(int level) {
    double before = USUAL_ROOT_LINES * 1.2 + PADDING_EMS + GAP_EMS;
    double categories = level * (categoryShare * LINE_EMS + GAP_EMS);
    return characters(LINE_EMS - before - categories - PADDING_EMS);
  }

  private static int characters(double ems) {
    return Math.max(4, LatexWidth.characters(ems));
  }

  /** Lines end between words, and after hyphens. */
  private static int lines(String text, int characters) {
    int lines = 1;
    int filled = 0;
    for (String word : WORD_START.split(text, -1)) {
      int width = LatexWidth.of(word);
      if (filled > 0 && filled + width > characters) {
        lines++;
        filled = 0;
      }
      lines += (filled + width - 1) / characters;
      filled = (filled + width - 1) % characters + 1;
    }
    return lines;
  }
}
