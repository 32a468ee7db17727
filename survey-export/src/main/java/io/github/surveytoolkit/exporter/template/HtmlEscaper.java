package io.github.surveytoolkit.exporter.template;

import io.github.surveytoolkit.model.text.TextNormalizer;

/**
 * Escapes text for HTML and XML, so that it may stand between elements and within the double quotes
 * of an attribute. What these cannot hold, and what would turn the direction of the text around it,
 * is left out.
 */
public final class HtmlEscaper implements Escaper {

  private static final int REPLACEMENT = 0xFFFD;

  @Override
  public String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      append(c, out);
      i += Character.charCount(c);
    }
    return out.toString();
  }

  private static void append(int c, StringBuilder out) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      case '\t', '\n' -> out.append((char) c);
      default -> character(c, out);
    }
  }

  private static void character(int c, StringBuilder out) {
    if (Character.getType(c) == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE) {
      out.appendCodePoint(REPLACEMENT);
    } else if (!TextNormalizer.isSuspicious(c)) {
      out.appendCodePoint(c);
    }
  }

  @Override
  public String address(String url) {
    return escape(url);
  }
}
