package io.github.surveytoolkit.exporter.splice;

/** The line end of a document, which what is added to it has too. */
public final class LineEnd {

  private LineEnd() {}

  /** Returns the first line end of {@code text}, or a line feed. */
  public static String of(String text) {
    int feed = text.indexOf('\n');
    boolean pair = feed > 0 && text.charAt(feed - 1) == '\r';
    return pair ? "\r\n" : "\n";
  }
}
