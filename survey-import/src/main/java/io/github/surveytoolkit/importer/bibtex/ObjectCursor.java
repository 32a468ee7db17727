package io.github.surveytoolkit.importer.bibtex;

/** A place within the body of one object, and what is reported on the way through it. */
final class ObjectCursor {

  private static final int MOST_WARNINGS = 8;
  private static final int MOST_SHOWN = 60;

  final String text;
  final int end;
  int at;

  /** Set when a value in quotation marks had no end that a comma follows: none after it has one. */
  boolean openQuotes;

  private final Findings findings;
  private int warnings;

  ObjectCursor(RawObject object, Findings findings) {
    this.text = findings.source().text();
    this.at = object.body().start();
    this.end = object.body().end();
    this.findings = findings;
  }

  void skipSpace() {
    while (at < end && isSpace(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF' || c == '\u200B';
  }

  /** Goes to the next comma outside braces. */
  void skipJunk() {
    int depth = 0;
    while (at < end && !(depth == 0 && text.charAt(at) == ',')) {
      char c = text.charAt(at);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      at++;
    }
  }

  /** Reports what is wrong; of a hopeless entry the first few things. */
  void warn(String code, String message, int offset) {
    if (warnings++ < MOST_WARNINGS) {
      findings.warning(code, message, offset);
    }
  }

  /** Says how many things were not reported. */
  void summary() {
    if (warnings > MOST_WARNINGS) {
      findings.warning(
          "more-problems",
          (warnings - MOST_WARNINGS) + " more things are wrong with the entry that ends here",
          end);
    }
  }

  /** Returns {@code text} on one line, cut to a length that a message bears. */
  static String shown(String text) {
    String line = text.replaceAll("\\s+", " ");
    if (line.length() <= MOST_SHOWN) {
      return line;
    }
    int cut = MOST_SHOWN - 3;
    return line.substring(0, Character.isHighSurrogate(line.charAt(cut - 1)) ? cut - 1 : cut)
        + "...";
  }
}
