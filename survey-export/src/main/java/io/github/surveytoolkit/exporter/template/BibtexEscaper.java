package io.github.surveytoolkit.exporter.template;

import io.github.surveytoolkit.model.text.LatexEncoder;

/**
 * Escapes text for a value of a {@code .bib} file that classic BibTeX and LaTeX read. Braces become
 * commands, since BibTeX counts even escaped ones. A formula is text like any other here: who knows
 * that it is one gives it as {@link Text.Verbatim}.
 */
public final class BibtexEscaper implements Escaper {

  @Override
  public String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int end = out.length();
      if (c > 0x7F) {
        LatexEncoder.append(c, out);
      } else {
        ascii((char) c, out);
      }
      if (end > 0 && isLigature(out.charAt(end - 1), out.charAt(end))) {
        out.insert(end, "{}");
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  private static void ascii(char c, StringBuilder out) {
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

  /** Pairs that TeX's fonts make into one sign. */
  private static boolean isLigature(char c, char next) {
    return switch (c) {
      case '-', '\'', ',', '`' -> next == c;
      case '!', '?' -> next == '`';
      default -> false;
    };
  }
}
