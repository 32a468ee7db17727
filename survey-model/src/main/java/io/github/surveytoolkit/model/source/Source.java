package io.github.surveytoolkit.model.source;

import java.util.Arrays;

/**
 * A text with a name, and the one place where offsets become lines and columns.
 *
 * <p>Bytes that are no UTF-8 stand in the text as lone surrogates U+DC80 to U+DCFF, so that the
 * text can be written back byte for byte; what is read from it never shows them.
 */
public final class Source {

  private final String name;
  private final String text;
  private final boolean byteOrderMark;
  private final int[] lineStarts;

  /**
   * Where characters of two UTF-16 units stand; an entry of a long line is found at once by them.
   */
  private final int[] pairs;

  private Source(String name, String text, boolean byteOrderMark) {
    this.name = name;
    this.text = text;
    this.byteOrderMark = byteOrderMark;
    this.lineStarts = lineStarts(text);
    this.pairs = pairs(text);
  }

  /** Returns the source {@code text}; a byte order mark in front is remembered and left off. */
  public static Source of(String name, String text) {
    boolean marked = text.startsWith("\uFEFF");
    return new Source(name, marked ? text.substring(1) : text, marked);
  }

  /** Returns the name that messages show, usually the file as the user typed it. */
  public String name() {
    return name;
  }

  /** Returns the text without its byte order mark; spans count in it, in UTF-16 units. */
  public String text() {
    return text;
  }

  public boolean hasByteOrderMark() {
    return byteOrderMark;
  }

  /** Returns where {@code offset} is: the line by line feeds, the column in code points. */
  public Position position(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    int units = offset - lineStarts[line];
    int column = units - pairsBefore(offset) + pairsBefore(lineStarts[line]);
    return new Position(name, line + 1, column + 1);
  }

  /** Counts the pairs that end at {@code offset} or before it. */
  private int pairsBefore(int offset) {
    int found = Arrays.binarySearch(pairs, offset - 1);
    return found >= 0 ? found : -found - 1;
  }

  private static int[] pairs(String text) {
    int[] found = new int[16];
    int count = 0;
    for (int i = 0; i < text.length() - 1; i++) {
      if (Character.isHighSurrogate(text.charAt(i))
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int line = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      starts = line == starts.length ? Arrays.copyOf(starts, 2 * line) : starts;
      starts[line++] = at + 1;
    }
    return Arrays.copyOf(starts, line);
  }
}
