package io.github.surveytoolkit.importer.bibtex;

import java.util.function.UnaryOperator;

/** Lists of names as text, in which the braces that hold a name together stay. */
final class EditorNames {

  private EditorNames() {}

  /**
   * Decodes {@code latex} piece by piece; a piece in braces keeps them if they hold several words.
   */
  static String text(String latex, UnaryOperator<String> decoder) {
    StringBuilder text = new StringBuilder();
    int plain = 0;
    int depth = 0;
    int open = 0;
    for (int i = 0; i < latex.length(); i++) {
      char c = latex.charAt(i);
      if (c == '{' && depth++ == 0) {
        open = i;
      } else if (c == '}' && depth > 0 && --depth == 0 && holds(latex, open, i)) {
        text.append(decoder.apply(latex.substring(plain, open)));
        text.append('{').append(decoder.apply(latex.substring(open + 1, i))).append('}');
        plain = i + 1;
      }
    }
    return text.append(decoder.apply(latex.substring(plain))).toString();
  }

  private static boolean holds(String latex, int open, int close) {
    boolean command =
        latex.charAt(open + 1) == '\\' || (open > 0 && latex.charAt(open - 1) == '\\');
    boolean accent = open > 1 && latex.charAt(open - 2) == '\\';
    return !command && !accent && latex.substring(open, close).indexOf(' ') > 0;
  }
}
