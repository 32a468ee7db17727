package io.github.surveytoolkit.model.text;

/** What TeX's fonts make of hyphens, ticks and signs that stand side by side. */
record LatexLigature(int length, String text) {

  /** Returns what stands at {@code at}, which is one of these signs. */
  static LatexLigature at(String latex, int at, int end) {
    char c = latex.charAt(at);
    return switch (c) {
      case '-' -> dash(run('-', latex, at, end));
      case '`' -> pair(run('`', latex, at, end), "`", "\u201C");
      case '\'' -> pair(run('\'', latex, at, end), "'", "\u201D");
      default -> inverted(c, run('`', latex, at + 1, end));
    };
  }

  private static LatexLigature dash(int run) {
    return run >= 3
        ? new LatexLigature(3, "\u2014")
        : new LatexLigature(run, run == 2 ? "\u2013" : "-");
  }

  private static LatexLigature pair(int run, String alone, String together) {
    return run >= 2 ? new LatexLigature(2, together) : new LatexLigature(1, alone);
  }

  /** Before two ticks a question mark ends what is quoted, or begins a quotation. */
  private static LatexLigature inverted(char sign, int ticks) {
    return ticks == 1
        ? new LatexLigature(2, sign == '?' ? "\u00BF" : "\u00A1")
        : new LatexLigature(1, Character.toString(sign));
  }

  /** Counts {@code sign} from {@code at} on, up to three. */
  private static int run(char sign, String latex, int at, int end) {
    int length = 0;
    while (length < 3 && at + length < end && latex.charAt(at + length) == sign) {
      length++;
    }
    return length;
  }
}
