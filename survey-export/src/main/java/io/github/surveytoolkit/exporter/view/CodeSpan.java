package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.MarkdownEscaper;
import io.github.surveytoolkit.exporter.template.Text;

/** Text as Markdown code. Between ticks there are no escapes, so that some text needs a tag. */
final class CodeSpan {

  private static final MarkdownEscaper ESCAPER = new MarkdownEscaper();

  private CodeSpan() {}

  static Text.Verbatim of(String text) {
    boolean plain = text.chars().noneMatch(c -> "`|\\<".indexOf(c) >= 0);
    if (text.isEmpty()) {
      return new Text.Verbatim("");
    }
    return new Text.Verbatim(
        plain ? "`" + text + "`" : "<code>" + ESCAPER.escape(text) + "</code>");
  }
}
