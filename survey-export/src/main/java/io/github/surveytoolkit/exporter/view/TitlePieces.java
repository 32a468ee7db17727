package io.github.surveytoolkit.exporter.view;

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
        pieces.add(BibtexPieceView.plain(part.text()));
      } else {
        addText(part.text(), pieces);
      }
    }
    return pieces;
  }

  private static void addText(String text, List<BibtexPieceView> pieces) {
    Matcher word = WORD.matcher(text);
    int end = 0;
    while (word.find()) {
      int first = firstCapital(word.group());
      int last = lastCapital(word.group());
      if (needsBraces(word.group(), first, last)) {
        int from = word.start() + Math.min(first, start(word.group()));
        add(text.substring(end, from), pieces);
        end = word.start() + last + 1;
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

  /** A capital beyond the first letter, or one after a digit. */
  private static boolean needsBraces(String word, int first, int last) {
    boolean digitBefore = first > 0 && Character.isDigit(word.charAt(first - 1));
    return last > 0 && (last > first || first > 0 || digitBefore);
  }

  /** The braces begin with the word when it begins with a capital or a digit. */
  private static int start(String word) {
    return Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.codePointAt(0))
        ? 0
        : Integer.MAX_VALUE;
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
