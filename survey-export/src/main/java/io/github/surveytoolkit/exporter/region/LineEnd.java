package io.github.surveytoolkit.exporter.region;

/** The line end of a document. */
final class LineEnd {

  private LineEnd() {}

  /** Returns the first line end of {@code text}, or a line feed. */
  static String of(String text) {
    int feed = text.indexOf('\n');
    boolean pair = feed > 0 && text.charAt(feed - 1) == '\r';
    return pair ? "\r\n" : "\n";
  }
}
