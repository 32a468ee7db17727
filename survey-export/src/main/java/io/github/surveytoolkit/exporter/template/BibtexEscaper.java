package io.github.surveytoolkit.exporter.template;

import io.github.surveytoolkit.model.text.LatexEncoder;
import io.github.surveytoolkit.model.text.LatexMath;

/**
 * Escapes text for a value of a {@code .bib} file that classic BibTeX and LaTeX read. Braces become
 * commands, since BibTeX counts even escaped ones; formulas stay.
 */
public final class BibtexEscaper implements Escaper {

  @Override
  public String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (LatexMath.Part part : LatexMath.parts(text)) {
      if (part.isMath()) {
        out.append(part.text());
      } else {
        escape(part.text(), out);
      }
    }
    return out.toString();
  }

  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c > 0x7F) {
        LatexEncoder.append(c, out);
      } else {
        ascii((char) c, i < text.length() ? text.charAt(i) : 0, out);
      }
    }
  }

  private static void ascii(char c, char next, StringBuilder out) {
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
      default -> out.append(c).append(isLigature(c, next) ? "{}" : "");
    }
  }

  /** Pairs that TeX's fonts make into one sign. */
  private static boolean isLigature(char c, char next) {
    return switch (c) {
      case '-', '\'', ',' -> next == c;
      case '`' -> next == '`';
      case '!', '?' -> next == '`';
      default -> false;
    };
  }
}
