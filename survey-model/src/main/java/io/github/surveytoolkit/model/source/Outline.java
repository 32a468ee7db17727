package io.github.surveytoolkit.model.source;

import java.util.List;

/** The headings of a document, those that hold no papers included, in order. */
public record Outline(List<Heading> headings) {

  public static final Outline NONE = new Outline(List.of());

  public Outline {
    headings = List.copyOf(headings);
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
