package io.github.surveytoolkit.model.text;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes characters beyond ASCII as base LaTeX commands, each in braces so that BibTeX treats it as
 * one letter: {@code ö} as <code>{\"o}</code>, {@code µ} as <code>{$\mu$}</code>.
 */
public final class LatexEncoder {

  private LatexEncoder() {}

  /** Appends the character; one that LaTeX has no command for stays as it is. */
  public static void append(int codePoint, StringBuilder out) {
    command(codePoint).ifPresentOrElse(out::append, () -> out.appendCodePoint(codePoint));
  }

  /** Returns the characters of {@code text} for which LaTeX has no command, in order of code. */
  public static Set<Integer> unknown(String text) {
    Set<Integer> unknown = new TreeSet<>();
    text.codePoints().filter(c -> c > 0x7F && command(c).isEmpty()).forEach(unknown::add);
    return unknown;
  }

  private static Optional<String> command(int codePoint) {
    Optional<LatexTable.Command> whole = LatexTable.written(codePoint);
    return whole.isPresent() ? whole.flatMap(LatexEncoder::single) : accented(codePoint);
  }

  /** A mark that stands alone, without a letter below it, has no command of its own. */
  private static Optional<String> single(LatexTable.Command command) {
    return switch (command.mode()) {
      case TEXT -> Optional.of("{" + command.latex() + "}");
      case MATH -> Optional.of("{$" + command.latex() + "$}");
      case PLAIN -> Optional.of(command.latex());
      default -> Optional.empty();
    };
  }

  /** A letter and its marks, one command around the other. */
  private static Optional<String> accented(int codePoint) {
    int[] parts =
        Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD)
            .codePoints()
            .toArray();
    if (parts.length < 2 || parts[0] > 0x7F || !Character.isLetter(parts[0])) {
      return Optional.empty();
    }
    String letter = Character.toString(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      Optional<LatexTable.Command> mark =
          LatexTable.written(parts[i]).filter(c -> c.mode() == LatexTable.Mode.ACCENT);
      if (mark.isEmpty()) {
        return Optional.empty();
      }
      letter = marked(mark.get().latex(), i == 1 ? dotless(letter, parts[i]) : letter, i > 1);
    }
    return Optional.of("{" + letter + "}");
  }

  /** The dot of i and j gives way to a mark above them. */
  private static String dotless(String letter, int mark) {
    boolean above = mark < 0x0316 || mark > 0x0333;
    boolean dotted = letter.equals("i") || letter.equals("j");
    return above && dotted && mark != 0x0328 && mark != 0x0327 ? "\\" + letter : letter;
  }

  private static String marked(String command, String letter, boolean nested) {
    boolean word = Character.isLetter(command.charAt(command.length() - 1));
    boolean braces = word || nested || letter.startsWith("\\");
    return braces ? command + "{" + letter + "}" : command + letter;
  }
}
