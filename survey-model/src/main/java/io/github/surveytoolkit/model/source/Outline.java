package io.github.surveytoolkit.model.source;

import java.util.List;

/**
 * How a document is built.
 *
 * @param headings those that hold no papers included, in order
 * @param regions that are generated, in order
 * @param page the document as GitHub shows it
 */
public record Outline(List<Heading> headings, List<Region> regions, Page page) {

  public static final Outline NONE = new Outline(List.of(), List.of(), Page.EMPTY);

  public Outline {
    headings = List.copyOf(headings);
    regions = List.copyOf(regions);
  }

  /**
   * A heading.
   *
   * @param level 1 to 6 for a Markdown or HTML heading; deeper for what merely stands for one
   * @param text as rendered
   */
  public record Heading(int level, String text, SourceSpan span, Kind kind) {}

  /** What makes a line a heading. */
  public enum Kind {
    /** {@code #} or an underline, or {@code <h1>} to {@code <h6>} */
    HEADING,
    /** a bold line, a {@code <summary>}, a parent bullet or a table's section row */
    STAND_IN
  }
}
