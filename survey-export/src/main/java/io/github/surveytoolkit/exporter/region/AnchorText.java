package io.github.surveytoolkit.exporter.region;

import io.github.surveytoolkit.exporter.template.MarkdownEscaper;
import io.github.surveytoolkit.model.source.PageHeading;
import io.github.surveytoolkit.model.text.TextNormalizer;

/** How a link names a heading, and where it leads. */
final class AnchorText {

  /** Stands before a label while it is escaped: within a link nothing is at a line's start. */
  private static final String WORD = "a ";

  private AnchorText() {}

  /** Returns the anchor as it stands in a link: letters, digits, marks, hyphens. */
  static String of(PageHeading heading) {
    return heading.anchor();
  }

  /** Returns true if there is something to click on, and somewhere to go. */
  static boolean isLinkable(PageHeading heading) {
    return !heading.anchor().isEmpty() && !TextNormalizer.normalize(heading.text()).isEmpty();
  }

  static String label(PageHeading heading) {
    String text = TextNormalizer.normalize(heading.text());
    return new MarkdownEscaper().escape(WORD + text).substring(WORD.length());
  }
}
