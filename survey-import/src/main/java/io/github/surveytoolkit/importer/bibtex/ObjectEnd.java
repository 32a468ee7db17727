package io.github.surveytoolkit.importer.bibtex;

/** Looks for the brace that closes one object. */
final class ObjectEnd {

  /** The object, and none after it, ends before the text does. */
  static final int RAN_OUT = Integer.MIN_VALUE;

  private final String text;
  private final int open;
  private final boolean parentheses;
  private final boolean wary;

  /** Where the first indented line stands that looks as if it began an object. */
  private int suspect = -1;

  ObjectEnd(String text, int open, boolean wary) {
    this.text = text;
    this.open = open;
    this.parentheses = text.charAt(open) == '(';
    this.wary = wary;
  }

  /**
   * Returns the offset of the closing brace or parenthesis. Else it is below zero: {@link #RAN_OUT},
   * or what {@link #cutOff} makes the offset where another object begins.
   */
  int find() {
    int depth = 0;
    boolean quoted = false;
    for (int i = open + 1; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '{' -> depth++;
        case '}' -> {
          if (depth == 0) {
            return parentheses ? stop(i) : i;
          }
          depth--;
        }
        case '"' -> quoted ^= depth == 0;
        case ')' -> {
          if (parentheses && depth == 0 && !quoted) {
            return i;
          }
        }
        case '@' -> {
          int line = lineStart(i);
          if (line >= 0 && beginsEntry(i)) {
            if (line == i || wary || (depth == 0 && !quoted)) {
              return stop(i);
            }
            suspect = suspect < 0 ? i : suspect;
          }
        }
        default -> {
          // of no concern
        }
      }
    }
    return suspect < 0 ? RAN_OUT : stop(suspect);
  }

  private static int stop(int offset) {
    return -1 - offset;
  }

  /** Returns where an object without an end is cut off. */
  static int cutOff(int found, int length) {
    return found == RAN_OUT ? length : -1 - found;
  }

  /** Returns the start of the line of {@code at} if nothing but blanks stands before it, or -1. */
  private int lineStart(int at) {
    int i = at;
    while (i > open && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\t')) {
      i--;
    }
    boolean first = i > 0 && (text.charAt(i - 1) == '\n' || text.charAt(i - 1) == '\r');
    return first ? i : -1;
  }

  /** Whether {@code @word{key,} stands at {@code sign}, or the beginning of a macro or comment. */
  private boolean beginsEntry(int sign) {
    int i = sign + 1;
    while (i < text.length() && BibtexSplitter.isWord(text.charAt(i), i > sign + 1)) {
      i++;
    }
    if (i == sign + 1) {
      return false;
    }
    String word = text.substring(sign + 1, i);
    i = skip(i, " \t");
    if (i >= text.length() || "{(".indexOf(text.charAt(i)) < 0) {
      return false;
    }
    return word.equalsIgnoreCase("string")
        || word.equalsIgnoreCase("comment")
        || word.equalsIgnoreCase("preamble")
        || keyFollows(i + 1);
  }

  private boolean keyFollows(int from) {
    int i = skip(from, " \t");
    while (i < text.length() && " \t\r\n{}=\"".indexOf(text.charAt(i)) < 0) {
      if (text.charAt(i) == ',') {
        return true;
      }
      i++;
    }
    return false;
  }

  private int skip(int from, String characters) {
    int i = from;
    while (i < text.length() && characters.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }
}
