package io.github.surveytoolkit.importer.bibtex;

/**
 * Where one object ends.
 *
 * @param offset of the closing brace or parenthesis, or where an object without one is cut off
 * @param ranOut true when the end of the text was reached in the search
 */
record ObjectEnd(int offset, boolean balanced, boolean ranOut) {

  /**
   * Looks for what closes the object that opens at {@code open}.
   *
   * @param wary true to take indented lines too for the beginning of another object
   */
  static ObjectEnd find(String text, int open, boolean wary) {
    return new Search(text, open, wary).find();
  }

  private static final class Search {

    private final String text;
    private final int open;
    private final boolean parentheses;
    private final boolean wary;

    /** Where the first indented line stands that looks as if it began an object. */
    private int suspect = -1;

    Search(String text, int open, boolean wary) {
      this.text = text;
      this.open = open;
      this.parentheses = text.charAt(open) == '(';
      this.wary = wary;
    }

    ObjectEnd find() {
      int depth = 0;
      boolean quoted = false;
      for (int i = open + 1; i < text.length(); i++) {
        switch (text.charAt(i)) {
          case '{' -> depth++;
          case '}' -> {
            if (depth == 0) {
              return parentheses ? cutOff(i) : closed(i);
            }
            depth--;
          }
          case '"' -> quoted ^= depth == 0;
          case ')' -> {
            if (parentheses && depth == 0 && !quoted) {
              return closed(i);
            }
          }
          case '@' -> {
            int line = lineStart(i);
            if (line >= 0 && beginsEntry(i)) {
              if (line == i || wary || (depth == 0 && !quoted)) {
                return cutOff(i);
              }
              suspect = suspect < 0 ? i : suspect;
            }
          }
          default -> {
            // of no concern
          }
        }
      }
      return new ObjectEnd(suspect < 0 ? text.length() : suspect, false, true);
    }

    private static ObjectEnd closed(int offset) {
      return new ObjectEnd(offset, true, false);
    }

    private static ObjectEnd cutOff(int offset) {
      return new ObjectEnd(offset, false, false);
    }

    /**
     * Returns the start of the line of {@code at} if nothing but blanks stands before it, or -1.
     */
    private int lineStart(int at) {
      int i = at;
      while (i > open && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\t')) {
        i--;
      }
      boolean first = i > 0 && (text.charAt(i - 1) == '\n' || text.charAt(i - 1) == '\r');
      return first ? i : -1;
    }

    /**
     * Whether the type, the brace and the key of an entry stand at {@code sign}, or a macro begins.
     */
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
}
