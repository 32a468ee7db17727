package io.github.surveytoolkit.model.key;

import java.util.function.Supplier;

/** Where the reading of a pattern stands. A backslash takes its meaning from any sign. */
final class PatternCursor {

  /** What is next at the end of the pattern. */
  static final String END = "";

  private final String text;
  private int at;

  PatternCursor(String text) {
    this.text = text;
  }

  int position() {
    return at;
  }

  boolean isAtEnd() {
    return at >= text.length();
  }

  String next() {
    return isAtEnd() ? END : text.substring(at, at + 1);
  }

  /** Returns the next sign, without the backslash that may stand before it, and goes on. */
  String take() {
    if (next().equals("\\")) {
      at++;
    }
    String sign = next();
    at += sign.length();
    return sign;
  }

  /** Takes what is up to one of {@code ends}; {@code opening} is what it belongs to. */
  String takeUntil(String ends, int opening, String what) {
    StringBuilder taken = new StringBuilder();
    while (!isAtEnd() && !ends.contains(next())) {
      taken.append(take());
    }
    if (isAtEnd()) {
      throw wrong(opening, what + " is never closed");
    }
    return taken.toString();
  }

  /** Takes a text in quotes. */
  String takeQuoted() {
    int opening = at++;
    String quoted = takeUntil("\"", opening, "quote");
    at++;
    return quoted;
  }

  void skip() {
    at++;
  }

  void skipSpaces() {
    while (next().equals(" ")) {
      at++;
    }
  }

  KeyPatternException wrong(int position, String what) {
    return new KeyPatternException(
        "column " + (text.codePointCount(0, position) + 1) + ": " + what);
  }

  /** Says where it was, if {@code reading} finds something wrong. */
  <T> T at(int position, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (KeyPatternException wrong) {
      throw wrong(position, String.valueOf(wrong.getMessage()));
    }
  }
}
