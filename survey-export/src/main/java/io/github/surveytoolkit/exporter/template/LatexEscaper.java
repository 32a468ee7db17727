package io.github.surveytoolkit.exporter.template;

import io.github.surveytoolkit.model.text.LatexEncoder;
import io.github.surveytoolkit.model.text.LatexMath;
import io.github.surveytoolkit.model.text.TextNormalizer;

/**
 * Escapes text for a LaTeX document: no text of a list is ever a command, but a formula that is
 * sound stays one. Made for tables, too: a text never begins or goes on with what {@code \\} or
 * {@code \item} would take as an argument, and a word that is too long for any column may be broken
 * within.
 */
public final class LatexEscaper implements Escaper {

  /** Stands for what could not be read; LuaTeX itself takes it for a broken byte. */
  private static final int REPLACEMENT = 0xFFFD;

  /** Keeps signs apart under LuaTeX too, which sees through empty braces. */
  private static final String ITALIC_CORRECTION = "\\/";

  @Override
  public String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (LatexMath.Part part : LatexMath.parts(text)) {
      if (part.isMath()) {
        out.append(part.text());
      } else {
        append(part.text(), out);
      }
    }
    return out.toString();
  }

  private static void append(String text, StringBuilder out) {
    LongWords words = new LongWords(text);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int end = out.length();
      if (words.isBreakBefore(i, c)) {
        out.append("\\allowbreak{}");
      }
      character(c, out);
      if (LatexSpecials.isJoined(end, out) || isQuote(text, i)) {
        out.insert(end, ITALIC_CORRECTION);
      }
      i += Character.charCount(c);
    }
  }

  /** LuaTeX joins two of these although they are commands. */
  private static boolean isQuote(String text, int at) {
    char c = text.charAt(at);
    return (c == '<' || c == '>') && at > 0 && text.charAt(at - 1) == c;
  }

  private static void character(int c, StringBuilder out) {
    if (isSpace(c)) {
      out.append(' ');
    } else if (c == REPLACEMENT) {
      out.append('?');
    } else if (c > 0x7F && !TextNormalizer.isSuspicious(c)) {
      LatexEncoder.append(c, out);
    } else if (c > 0x20 && c < 0x7F) {
      ascii((char) c, out);
    }
  }

  /** TeX ends a paragraph, and with it an argument, at an empty line. */
  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static void ascii(char c, StringBuilder out) {
    switch (c) {
      case '{', '}' -> out.append('\\').append(c);
      case '[', ']' -> out.append('{').append(c).append('}');
      case '*' -> out.append(out.length() == 0 ? "{*}" : "*");
      default -> LatexSpecials.append(c, out);
    }
  }

  /** hyperref takes a tilde by name only, and a dollar not at all within a table. */
  @Override
  public String address(String url) {
    StringBuilder out = new StringBuilder(url.length() + 16);
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      switch (c) {
        case '%', '#', '&', '_' -> out.append('\\').append(c);
        case '~' -> out.append("\\string~");
        case '$' -> out.append("\\%24");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
