package io.github.surveytoolkit.model.text;

import java.text.Normalizer;

/** Puts marks on letters. */
final class LatexAccent {

  private static final int DOTLESS_I = 0x131;
  private static final int DOTLESS_J = 0x237;

  private LatexAccent() {}

  /** Returns {@code base} with the mark on its first letter, over those that it has. */
  static String on(String base, String mark) {
    int letter = base.codePointAt(0);
    int bare = letter == DOTLESS_I ? 'i' : letter == DOTLESS_J ? 'j' : letter;
    int next = Character.charCount(letter);
    while (next < base.length() && isMark(base.charAt(next))) {
      next++;
    }
    String marked = Character.toString(bare) + base.substring(Character.charCount(letter), next);
    return Normalizer.normalize(marked + mark, Normalizer.Form.NFC) + base.substring(next);
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
