package io.github.surveytoolkit.exporter.view;

/** Labels of charts, cut to the room that they have. */
final class ChartLabels {

  /** Means over sans-serif fonts of twelve pixels; wide are letters such as those of Chinese. */
  private static final int NARROW = 7;

  private static final int WIDE = 12;
  private static final int FIRST_WIDE = 0x2E80;
  private static final String CUT = "\u2026";

  private ChartLabels() {}

  static String within(int pixels, String text) {
    return width(text) <= pixels ? text : start(text, pixels - WIDE).strip() + CUT;
  }

  private static String start(String text, int pixels) {
    StringBuilder start = new StringBuilder();
    int width = 0;
    for (int c : text.codePoints().toArray()) {
      width += width(c);
      if (width > pixels) {
        break;
      }
      start.appendCodePoint(c);
    }
    return start.toString();
  }

  static int width(String text) {
    return text.codePoints().map(ChartLabels::width).sum();
  }

  private static int width(int c) {
    return c < FIRST_WIDE ? NARROW : WIDE;
  }

  static String papers(int count) {
    return count + (count == 1 ? " paper" : " papers");
  }
}
