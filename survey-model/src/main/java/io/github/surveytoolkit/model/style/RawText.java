package io.github.surveytoolkit.model.style;

/** The text of an entry, of which values are taken one after the other. */
final class RawText {

  static final int NONE = -1;

  private static final String BADGE = "img.shields.io/badge/";
  private static final int MOST_SKIPPED = 400;

  private final String text;
  private final boolean[] taken;

  RawText(String text) {
    this.text = text;
    this.taken = new boolean[text.length()];
  }

  String text() {
    return text;
  }

  void take(int start, int end) {
    for (int i = start; i < end; i++) {
      taken[i] = true;
    }
  }

  boolean isFree(int start, int end) {
    for (int i = start; i < end; i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  /** Finds {@code value} free within the bounds, as a word of its own. */
  int find(String value, int from, int to, boolean ignoreCase) {
    int last = Math.min(to, text.length()) - value.length();
    for (int at = Math.max(0, from); at <= last && !value.isEmpty(); at++) {
      if (text.regionMatches(ignoreCase, at, value, 0, value.length())
          && isFree(at, at + value.length())
          && isWhole(at, at + value.length())) {
        return at;
      }
    }
    return NONE;
  }

  /** A value that is cut out of a longer word or number is another value. */
  private boolean isWhole(int start, int end) {
    return !joins(start - 1, start) && !joins(end - 1, end);
  }

  private boolean joins(int left, int right) {
    if (left < 0 || right >= text.length()) {
      return false;
    }
    char a = text.charAt(left);
    char b = text.charAt(right);
    return (Character.isDigit(a) && Character.isDigit(b))
        || (isLatin(a) && isLatin(b))
        || (isLatin(a) && Character.isDigit(b) && left > 0 && isLatin(text.charAt(left - 1)));
  }

  private static boolean isLatin(char c) {
    return Character.isLetter(c) && c < 0x250;
  }

  /**
   * Finds where {@code value} begins at {@code start} when markup, line ends and runs of blanks do
   * not count; returns where it ends, or {@link #NONE}.
   */
  int looseEnd(String value, int start) {
    int at = start;
    int skipped = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      while (at < text.length() && text.charAt(at) != c && skips(at, c)) {
        at += skip(at);
        if (++skipped > MOST_SKIPPED) {
          return NONE;
        }
      }
      if (at >= text.length() || !matches(at, c) || taken[at]) {
        return NONE;
      }
      at = c == ' ' ? afterBlanks(at) : at + (c == '&' && text.startsWith("&amp;", at) ? 5 : 1);
    }
    return at;
  }

  private boolean matches(int at, char c) {
    return text.charAt(at) == c || (c == ' ' && isBlank(text.charAt(at)));
  }

  private boolean skips(int at, char wanted) {
    char c = text.charAt(at);
    return !(wanted == ' ' && isBlank(c))
        && ("\\*_`~\u00AD\u200B\uFEFF".indexOf(c) >= 0 || (c == '<' && tagEnd(at) > 0));
  }

  private int skip(int at) {
    return text.charAt(at) == '<' ? tagEnd(at) - at : 1;
  }

  private int tagEnd(int at) {
    int end = text.indexOf('>', at);
    boolean tag = end > 0 && end - at < 12 && end > at + 1;
    return tag ? end + 1 : NONE;
  }

  private int afterBlanks(int start) {
    int at = start;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0';
  }

  /** Returns true within the address of a badge, before its text ends. */
  boolean isInBadge(int at) {
    int badge = text.lastIndexOf(BADGE, at);
    return badge >= 0 && text.substring(badge, at).chars().noneMatch(c -> ")\"' >".indexOf(c) >= 0);
  }

  /** Returns true within an address that no badge makes its text of. */
  boolean isInAddress(int at) {
    int start = at;
    while (start > 0 && "()<>\"' \t\n".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return text.startsWith("http", start) && !isInBadge(at);
  }
}
