package io.github.surveytoolkit.exporter.template;

/** The characters of ASCII that mean something to LaTeX, written so that they show. */
final class LatexSpecials {

  private LatexSpecials() {}

  static void append(char c, StringBuilder out) {
    switch (c) {
      case '\\' -> out.append("\\textbackslash{}");
      case '{' -> out.append("\\textbraceleft{}");
      case '}' -> out.append("\\textbraceright{}");
      case '~' -> out.append("\\textasciitilde{}");
      case '^' -> out.append("\\textasciicircum{}");
      case '"' -> out.append("\\textquotedbl{}");
      case '<' -> out.append("\\textless{}");
      case '>' -> out.append("\\textgreater{}");
      case '|' -> out.append("\\textbar{}");
      case '%', '#', '&', '$', '_' -> out.append('\\').append(c);
      default -> out.append(c);
    }
  }

  /** Returns true if fonts would join what was written from {@code end} on with the sign before. */
  static boolean isJoined(int end, StringBuilder out) {
    return end > 0 && end < out.length() && isLigature(out.charAt(end - 1), out.charAt(end));
  }

  private static boolean isLigature(char c, char next) {
    return switch (c) {
      case '-', '\'', ',', '`' -> next == c;
      case '!', '?' -> next == '`';
      default -> false;
    };
  }
}
