package io.github.surveytoolkit.model.text;

import java.util.List;

/**
 * Reads LaTeX text as what one sees of it, as far as the table of commands goes: {@code \"o} and
 * <code>{\"o}</code> become ö, {@code --} a dash, braces and changes of font go. A formula in
 * dollars stays as written, and so does a command that the table does not know.
 *
 * <p>It is the other direction of {@link LatexEncoder}, takes any text and never fails.
 */
public final class LatexDecoder {

  /**
   * What was read.
   *
   * @param unknown the commands that stay as written, in order
   */
  public record Decoded(String text, List<UnknownCommand> unknown) {

    public Decoded {
      unknown = List.copyOf(unknown);
    }
  }

  /**
   * A command that the table does not know.
   *
   * @param offset where it stands in the text that was decoded
   */
  public record UnknownCommand(String command, int offset) {}

  private static final String TELLING = "\\{}$~-`'";

  private LatexDecoder() {}

  /** Reads {@code latex}. */
  public static Decoded decode(String latex) {
    return isPlain(latex) ? new Decoded(latex, List.of()) : new LatexScan(latex).decoded();
  }

  /** Returns the text that {@code latex} stands for. */
  public static String text(String latex) {
    return decode(latex).text();
  }

  private static boolean isPlain(String latex) {
    for (int i = 0; i < latex.length(); i++) {
      if (TELLING.indexOf(latex.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
