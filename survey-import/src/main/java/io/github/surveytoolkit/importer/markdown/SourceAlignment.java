package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.model.source.SourceSpan;

/**
 * Finds where each character of parsed text stands in the source. They run in step but for escapes,
 * where a backslash stands in front, and entities, where one character is spelled as several.
 */
final class SourceAlignment {

  private SourceAlignment() {}

  /** Appends {@code literal}, which was read from {@code span} of {@code source}. */
  static void append(String literal, SourceSpan span, String source, EntryTextBuilder out) {
    if (literal.length() == span.length()) {
      out.append(literal, span.start());
      return;
    }
    int at = span.start();
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      if (at < span.end() && source.charAt(at) != c) {
        at = start(c, at, span.end(), source);
      }
      out.append(c, Math.min(at, Math.max(span.start(), span.end() - 1)));
      at = next(c, at, span.end(), source);
    }
  }

  private static int start(char c, int at, int end, String source) {
    boolean escaped = source.charAt(at) == '\\' && at + 1 < end && source.charAt(at + 1) == c;
    return escaped ? at + 1 : at;
  }

  private static int next(char c, int at, int end, String source) {
    if (at < end && source.charAt(at) == '&' && c != '&') {
      int semicolon = source.indexOf(';', at);
      return semicolon < 0 || semicolon >= end ? at + 1 : semicolon + 1;
    }
    if (at + 4 < end && c == '&' && source.startsWith("&amp;", at)) {
      return at + 5;
    }
    return at + 1;
  }
}
