package io.github.surveytoolkit.exporter.view;

/** About how wide text is that LaTeX sets. */
final class LatexWidth {

  private static final double EMS_PER_CHARACTER = 0.46;

  /** The first of the letters, such as those of Chinese, that are twice as wide as others. */
  private static final int FIRST_WIDE = 0x2E80;

  private LatexWidth() {}

  /** Returns the width of {@code text} in characters. */
  static int of(String text) {
    return text.codePoints().map(c -> c < FIRST_WIDE ? 1 : 2).sum();
  }

  static double ems(int characters) {
    return characters * EMS_PER_CHARACTER;
  }

  /** Returns how many characters {@code ems} have room for. */
  static int characters(double ems) {
    return (int) (ems / EMS_PER_CHARACTER);
  }
}
