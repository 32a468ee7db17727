package io.github.surveytoolkit.exporter.bibtex;

/**
 * What stands between a field's name and its value.
 *
 * @param kind which of the signs stand below each other
 * @param column in which they do, in characters from the line's start
 * @param before what stands before the equals sign, at least
 * @param after what stands after it, at least
 */
record Alignment(Kind kind, int column, String before, String after) {

  static final Alignment SPACES = new Alignment(Kind.NONE, 0, " ", " ");

  /** What stands in one column. */
  enum Kind {
    NONE,
    /** the equals signs, behind names that begin in one column */
    EQUALS,
    /** the equals signs, behind names that end in one column */
    NAME_ENDS,
    /** the values */
    VALUES
  }

  Alignment at(int otherColumn) {
    return new Alignment(kind, otherColumn, before, after);
  }

  /** Returns a field behind {@code separator}, whose last line is its indent. */
  String field(String separator, String name, String value) {
    int lineStart = 1 + Math.max(separator.lastIndexOf('\n'), separator.lastIndexOf('\r'));
    String above = separator.substring(0, lineStart);
    String indent = separator.substring(lineStart);
    int nameEnd = indent.length() + name.length();
    return switch (kind) {
      case NONE -> separator + name + before + "=" + after + value;
      case EQUALS -> separator + name + padded(before, column - nameEnd) + "=" + after + value;
      case NAME_ENDS -> {
        int wanted = Math.max(0, column - before.length() - name.length());
        yield above + " ".repeat(wanted) + name + before + "=" + after + value;
      }
      case VALUES -> {
        String sign = name + before + "=";
        yield separator + sign + padded(after, column - indent.length() - sign.length()) + value;
      }
    };
  }

  private static String padded(String least, int length) {
    return length > least.length() ? " ".repeat(length) : least;
  }
}
