package io.github.surveytoolkit.exporter.view;

import java.util.ArrayList;
import java.util.List;

/** What of an entry stands as text in a column of a LaTeX table. */
final class ColumnText {

  private ColumnText() {}

  static List<String> of(PaperView paper, Column column) {
    return switch (column) {
      case TITLE -> List.of(paper.title());
      case AUTHORS -> paper.authors();
      case VENUE -> List.of(paper.venue());
      case YEAR -> List.of(paper.year());
      case LINKS -> links(paper);
      case TAGS -> paper.tags();
      case NOTE -> List.of(paper.note());
      case CODE, CITE -> List.of();
    };
  }

  /** A link without a label shows its kind, and one that leads nowhere itself. */
  private static List<String> links(PaperView paper) {
    List<String> texts = new ArrayList<>();
    for (LinkView link : paper.links()) {
      texts.add(link.label());
      texts.add(link.address().url().isEmpty() ? link.url() : "");
    }
    return texts;
  }

  /** Returns about how many characters the column takes. */
  static int length(PaperView paper, Column column) {
    int length = 0;
    for (String text : of(paper, column)) {
      length += text.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum() + 2;
    }
    return length;
  }
}
