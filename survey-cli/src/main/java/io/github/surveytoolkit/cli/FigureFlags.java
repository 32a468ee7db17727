package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.view.FigureOptions;
import picocli.CommandLine.ParseResult;

/** How the taxonomy is drawn. */
final class FigureFlags {

  private static final int MOST_DIGITS = 6;

  private FigureFlags() {}

  static void declare(Options options) {
    options
        .value(
            "--drawing",
            "PACKAGE",
            "what draws the tree of --to taxonomy: forest, or tikz alone for arXiv's HTML (default:"
                + " forest)")
        .value(
            "--split",
            "WHERE",
            "page goes on in another figure where a page is full, category draws a tree for each"
                + " category at the top (default: page)")
        .value(
            "--depth",
            "N",
            "levels of categories that have boxes; papers below stand in the last (default: 3)")
        .value("--per-leaf", "N", "papers that a leaf cites before \"and N more\" (default: all)");
  }

  static FigureOptions options(ParseResult parsed) {
    FigureOptions standard = FigureOptions.STANDARD;
    return standard
        .withDrawing(Options.choice("--drawing", parsed, standard.drawing()))
        .withSplit(Options.choice("--split", parsed, standard.split()))
        .withDepth(number("--depth", parsed, standard.depth()))
        .withPerLeaf(number("--per-leaf", parsed, standard.perLeaf()));
  }

  private static int number(String name, ParseResult parsed, int standard) {
    String given = parsed.matchedOptionValue(name, "");
    if (given.isEmpty()) {
      return standard;
    }
    if (given.length() > MOST_DIGITS || !given.matches("[0-9]*[1-9][0-9]*")) {
      throw Failure.usage(name + " wants a number from 1 to 999999, was " + given);
    }
    return Integer.parseInt(given);
  }
}
