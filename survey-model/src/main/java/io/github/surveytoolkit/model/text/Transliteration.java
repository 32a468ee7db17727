package io.github.surveytoolkit.model.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Letters of other alphabets as ASCII, for citation keys.
 *
 * <p>Latin letters lose their marks, Greek and Cyrillic letters are spelled out. What has no usual
 * spelling, Chinese characters among it, is left out: a key then takes another part of the entry.
 */
public final class Transliteration {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]");

  private static final Map<Integer, String> LETTERS = new HashMap<>();

  static {
    spell("ßẞæÆœŒøØłŁđĐðÐþÞħĦıŋŊĸſŧŦ", "ss SS ae AE oe OE o O l L d D d D th Th h H i n N k s t T");
    spell("αβγδεζηθικλμνξοπρςστυφχψω", "a b g d e z e th i k l m n x o p r s s t y ph ch ps o");
    spell("ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ", "A B G D E Z E Th I K L M N X O P R S T Y Ph Ch Ps O");
    spell(
        "абвгдежзийклмнопрстуфхцчшщъыьэюя",
        "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya");
    spell(
        "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ",
        "A B V G D E Zh Z I Y K L M N O P R S T U F Kh Ts Ch Sh Shch - Y - E Yu Ya");
    spell("іїєґІЇЄҐђјљњћџ", "i i ye g I I Ye G dj j lj nj c dz");
  }

  private Transliteration() {}

  private static void spell(String letters, String spellings) {
    String[] parts = spellings.split(" ", -1);
    int[] points = letters.codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      LETTERS.put(points[i], parts[i].equals("-") ? "" : parts[i]);
    }
  }

  /** Returns {@code text} in ASCII; characters without a spelling are left out. */
  public static String toAscii(String text) {
    if (isAscii(text)) {
      return text;
    }
    StringBuilder spelled = new StringBuilder();
    text.codePoints().forEach(c -> appendLetter(c, spelled));
    String bare = MARKS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFKD)).replaceAll("");
    StringBuilder ascii = new StringBuilder();
    bare.codePoints().forEach(c -> appendLetter(c, ascii));
    return NOT_ASCII.matcher(ascii).replaceAll("");
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static void appendLetter(int c, StringBuilder out) {
    String spelling = LETTERS.get(c);
    if (spelling == null) {
      out.appendCodePoint(c);
    } else {
      out.append(spelling);
    }
  }
}
