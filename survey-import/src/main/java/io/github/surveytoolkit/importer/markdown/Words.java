package io.github.surveytoolkit.importer.markdown;

/** Counting words, in alphabets with and without spaces. */
final class Words {

  /** So many letters of a script without spaces weigh as one word. */
  private static final int IDEOGRAPHS_PER_WORD = 2;

  private Words() {}

  /** Returns the number of words of {@code text}; a lone letter or number counts as one. */
  static int count(String text) {
    int words = 0;
    int ideographs = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isIdeograph(c)) {
        ideographs++;
        inside = false;
      } else if (Character.isLetterOrDigit(c)) {
        words += inside ? 0 : 1;
        inside = true;
      } else if (c != '\'' && c != '\u2019' && c != '-') {
        inside = false;
      }
    }
    return words + (ideographs + IDEOGRAPHS_PER_WORD - 1) / IDEOGRAPHS_PER_WORD;
  }

  private static boolean isIdeograph(char c) {
    return (c >= 0x3040 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7AF);
  }
}
