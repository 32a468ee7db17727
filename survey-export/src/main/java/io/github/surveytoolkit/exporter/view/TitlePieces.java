package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;
import io.github.surveytoolkit.model.text.LatexDecoder;
import io.github.surveytoolkit.model.text.LatexMath;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a title into pieces so that styles, which put titles in lower case, keep the capitals that
 * names need: {@code {NeRF}}, {@code {GPT}-4}, {@code {LLM}s}.
 */
final class TitlePieces {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

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

  private static void addText(String text, List<BibtexPieceView> pieces) {
    Matcher word = WORD.matcher(text);
    int end = 0;
    while (word.find()) {
      int first = firstCapital(word.group());
      if (needsBraces(word.group(), first)) {
        boolean whole = hasDigit(word.group());
        int from = word.start() + (whole ? 0 : first);
        add(text.substring(end, from), pieces);
        end = whole ? word.end() : word.start() + lastCapital(word.group()) + 1;
        pieces.add(BibtexPieceView.braced(text.substring(from, end)));
      }
    }
    add(text.substring(end), pieces);
  }

  private static void add(String text, List<BibtexPieceView> pieces) {
    if (!text.isEmpty()) {
      pieces.add(BibtexPieceView.plain(text));
    }
  }

  /** A capital beyond the first letter, or one beside a digit. */
  private static boolean needsBraces(String word, int first) {
    return lastCapital(word) > 0 || (first == 0 && hasDigit(word));
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  private static int firstCapital(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int lastCapital(String word) {
    for (int i = word.length() - 1; i >= 0; i--) {
      if (Character.isUpperCase(word.charAt(i))) {
        return i;
      }
    }
    return -1;
  }
}
