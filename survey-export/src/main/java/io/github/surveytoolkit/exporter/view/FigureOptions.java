package io.github.surveytoolkit.exporter.view;

/**
 * How the taxonomy of a survey is drawn.
 *
 * <p>{@code FigureOptions.STANDARD.withSplit(Split.CATEGORY).withPerLeaf(12)}
 *
 * @param depth the categories that lead to a leaf, at most; a leaf has the papers of all below
 * @param perLeaf the papers that a leaf cites, at most; of others it tells the number
 */
public record FigureOptions(Drawing drawing, Split split, int depth, int perLeaf) {

  /** Three levels, which leave room for their titles, and every paper. */
  public static final FigureOptions STANDARD =
      new FigureOptions(Drawing.FOREST, Split.PAGE, 3, Integer.MAX_VALUE);

  /** What draws the tree. */
  public enum Drawing {
    /** the package forest */
    FOREST,
    /** TikZ alone, for what knows no forest, such as LaTeXML */
    TIKZ
  }

  /** How a tree becomes several. */
  public enum Split {
    /** one tree, which goes on in another figure where a page has no more room */
    PAGE,
    /** a tree for each category at the top */
    CATEGORY
  }

  public FigureOptions {
    requirePositive("depth", depth);
    requirePositive("perLeaf", perLeaf);
  }

  private static void requirePositive(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " must be at least 1, was " + value);
    }
  }

  public FigureOptions withDrawing(Drawing drawing) {
    return new FigureOptions(drawing, split, depth, perLeaf);
  }

  public FigureOptions withSplit(Split split) {
    return new FigureOptions(drawing, split, depth, perLeaf);
  }

  public FigureOptions withDepth(int depth) {
    return new FigureOptions(drawing, split, depth, perLeaf);
  }

  public FigureOptions withPerLeaf(int perLeaf) {
    return new FigureOptions(drawing, split, depth, perLeaf);
  }
}
