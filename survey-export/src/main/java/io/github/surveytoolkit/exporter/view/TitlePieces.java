package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;
import io.github.surveytoolkit.model.text.LatexDecoder;
import io.github.surveytoolkit.model.text.LatexMath;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a title into pieces so that styles, which put titles in lower case, keep the capitals that
 * names need: {@code {NeRF}}, {@code {GPT}-4}, {@code {LLM}s}.
 */
final class TitlePieces {

  private TitlePieces() {}

  static List<BibtexPieceView> of(String title) {
    List<BibtexPieceView> pieces = new ArrayList<>();
    for (LatexMath.Part part : LatexMath.parts(title)) {
      if (part.isMath()) {
        pieces.add(formula(part.text()));
      } else {
        addText(part.text(), pieces);
      }
    }
    return pieces;
  }

  /**
   * Styles would make another letter of a formula's capital. A capital alone has two pairs of
   * braces: in one it stands for the character.
   */
  private static BibtexPieceView formula(String latex) {
    int depth = 0;
    boolean capital = false;
    for (int i = 0; i < latex.length(); i++) {
      char c = latex.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      capital |= depth == 0 && Character.isUpperCase(c);
    }
    boolean sign = capital && !LatexDecoder.text("{" + latex + "}").equals(latex);
    return new BibtexPieceView(new Text.Verbatim(sign ? "{" + latex + "}" : latex), capital);
  }

  /** Goes through the words letter by letter: this is asked of each title that is written. */
  private static void addText(String text, List<BibtexPieceView> pieces) {
    int end = 0;
    for (int start = 0; start < text.length(); ) {
      Word word = Word.at(text, start);
      if (word.needsBraces()) {
        int from = word.hasDigit() ? start : word.firstCapital();
        add(text.substring(end, from), pieces);
        end = word.hasDigit() ? word.end() : word.lastCapital() + 1;
        pieces.add(BibtexPieceView.braced(text.substring(from, end)));
      }
      start = Math.max(word.end(), start + 1);
    }
    add(text.substring(end), pieces);
  }

  private static void add(String text, List<BibtexPieceView> pieces) {
    if (!text.isEmpty()) {
      pieces.add(BibtexPieceView.plain(text));
    }
  }

  /**
   * Letters, marks and numbers in a row; empty where none stands.
   *
   * @param firstCapital the index of its first capital, or -1
   */
  private record Word(int start, int end, int firstCapital, int lastCapital, boolean hasDigit) {

    static Word at(String text, int start) {
      int first = -1;
      int last = -1;
      boolean digit = false;
      int at = start;
      while (at < text.length() && isWordCharacter(text.codePointAt(at))) {
        int c = text.codePointAt(at);
        if (Character.isUpperCase(c)) {
          first = first < 0 ? at : first;
          last = at;
        }
        digit |= Character.isDigit(c);
        at += Character.charCount(c);
      }
      return new Word(start, at, first, last, digit);
    }

    /** A capital beyond the first letter, or one beside a digit. */
    boolean needsBraces() {
      return lastCapital > start || (firstCapital == start && hasDigit);
    }
  }

  private static boolean isWordCharacter(int c) {
    return Character.isLetterOrDigit(c) || (c > 0x7F && isMarkOrNumber(Character.getType(c)));
  }

  private static boolean isMarkOrNumber(int type) {
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
