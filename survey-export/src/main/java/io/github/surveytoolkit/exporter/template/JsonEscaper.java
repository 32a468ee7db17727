package io.github.surveytoolkit.exporter.template;

import java.util.Locale;

/** Makes text safe to stand between the quotes of a JSON string, as RFC 8259 wants. */
public final class JsonEscaper implements Escaper {

  @Override
  public String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      append(c, out);
      i += Character.charCount(c);
    }
    return out.toString();
  }

  private static void append(int c, StringBuilder out) {
    if (c == '"' || c == '\\') {
      out.append('\\').append((char) c);
    } else if (isUnsafe(c)) {
      out.append(String.format(Locale.ROOT, "\\u%04x", c));
    } else {
      out.appendCodePoint(Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c);
    }
  }

  /** Controls and, for what takes JSON for JavaScript, its ends of lines. */
  private static boolean isUnsafe(int c) {
    return c < 0x20 || c == 0x7F || c == 0x2028 || c == 0x2029;
  }
}
