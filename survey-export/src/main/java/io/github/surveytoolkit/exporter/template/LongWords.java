package io.github.surveytoolkit.exporter.template;

/**
 * Where a line may end within a word: in words wider than any column, such as addresses and
 * languages that put no spaces. TeX itself breaks at spaces and hyphens, and at syllables of words
 * that it knows.
 */
final class LongWords {

  private static final int LONG = 24;
  private static final int STEP = 8;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private final String text;
  private int wordEnd;
  private boolean isLong;
  private int sinceBreak;
  private int previous;

  LongWords(String text) {
    this.text = text;
  }

  /** Asked for each character in turn: may a line end before {@code c}, which is at {@code at}? */
  boolean isBreakBefore(int at, int c) {
    if (at >= wordEnd) {
      measure(at);
    }
    sinceBreak += width(c);
    boolean due = isLong && sinceBreak > STEP && !isPartOfPrevious(c);
    sinceBreak = due ? width(c) : sinceBreak;
    previous = c;
    return due;
  }

  private void measure(int start) {
    int end = start;
    int width = 0;
    while (end < text.length() && " -".indexOf(text.charAt(end)) < 0) {
      width += width(text.codePointAt(end));
      end += Character.charCount(text.codePointAt(end));
    }
    wordEnd = end + 1;
    isLong = width > LONG;
    sinceBreak = 0;
  }

  private static int width(int c) {
    return c < 0x2E80 ? 1 : 2;
  }

  /** Nothing comes between a letter and its marks, nor between the parts of an emoji. */
  private boolean isPartOfPrevious(int c) {
    return previous == ZERO_WIDTH_JOINER
        || (c >= 0x1F3FB && c <= 0x1F3FF)
        || (c >= 0x1F1E6 && c <= 0x1F1FF)
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.FORMAT ->
              true;
          default -> false;
        };
  }
}
