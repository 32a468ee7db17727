package io.github.surveytoolkit.model.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings text into the one form that the model holds: white space runs are one space, invisible
 * characters are gone, composed letters (NFC).
 *
 * <p>Zero width joiners stay, for emoji are made with them. Control characters and bidi controls
 * are removed because they hide what a reader of the source would see; {@link #suspicious} names
 * them.
 */
public final class TextNormalizer {

  private static final int REPLACEMENT = 0xFFFD;

  private TextNormalizer() {}

  /** Returns the normal form of {@code text}, which is its own normal form. */
  public static String normalize(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      append(c, out);
      i += Character.charCount(c);
    }
    int end = out.length();
    if (end > 0 && out.charAt(end - 1) == ' ') {
      out.setLength(end - 1);
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  private static void append(int c, StringBuilder out) {
    if (isSpace(c)) {
      if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    } else if (Character.getType(c) == Character.SURROGATE) {
      out.appendCodePoint(REPLACEMENT);
    } else if (!isInvisible(c) && !isSuspicious(c)) {
      out.appendCodePoint(c);
    }
  }

  /** Returns the control and bidi characters of {@code text} that normalizing removes, in order. */
  public static List<Integer> suspicious(String text) {
    List<Integer> found = new ArrayList<>();
    if (!isPlain(text)) {
      text.codePoints().filter(c -> !isSpace(c) && isSuspicious(c)).forEach(found::add);
    }
    return found;
  }

  /** Returns true for characters that may not show themselves: controls and bidi controls. */
  public static boolean isSuspicious(int c) {
    return Character.getType(c) == Character.CONTROL
        || c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  private static boolean isInvisible(int c) {
    return c == 0xFEFF || c == 0x200B || c == 0x00AD;
  }

  /** Returns true for what is read as a space: all separators, tabs and line ends. */
  public static boolean isSpace(int c) {
    return c == ' '
        || (c >= 0x09 && c <= 0x0D)
        || c == 0x85
        || c == 0x2028
        || c == 0x2029
        || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static boolean isPlain(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ' || text.isEmpty();
  }
}
