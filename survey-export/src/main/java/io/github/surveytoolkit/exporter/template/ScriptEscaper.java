package io.github.surveytoolkit.exporter.template;

import java.util.Locale;

/**
 * Escapes text for a string of JSON that stands in a {@code <script>}: whatever could end that
 * element, or begin a comment in it, is written by its code.
 */
public final class ScriptEscaper implements Escaper {

  @Override
  public String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        default -> character(c, out);
      }
    }
    return out.toString();
  }

  private static void character(char c, StringBuilder out) {
    boolean plain =
        c >= 0x20 && c != 0x7F && "<>&\u2028\u2029".indexOf(c) < 0 && !Character.isSurrogate(c);
    if (plain) {
      out.append(c);
    } else {
      out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
    }
  }
}
