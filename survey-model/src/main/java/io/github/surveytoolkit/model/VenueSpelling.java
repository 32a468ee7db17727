package io.github.surveytoolkit.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How spellings of a venue are compared. */
final class VenueSpelling {

  private static final List<String> LEADS =
      List.of("in ", "proceedings of ", "proceedings ", "proc of ", "proc ", "the ", "annual ");
  private static final List<String> SPONSORS =
      List.of("ieee ", "acm ", "usenix ", "cvf ", "rsj ", "cs ", "international ");
  private static final Pattern SIG = Pattern.compile("^sig\\w+ ");

  private VenueSpelling() {}

  /**
   * Lower case, with punctuation and a leading "In Proceedings of the 37th Annual" gone; but
   * "Proceedings of the IEEE" is a journal.
   */
  static String fold(String spelling) {
    String plain = words(spelling);
    String bare = plain;
    for (int lead = leadLength(bare); lead > 0; lead = leadLength(bare)) {
      bare = bare.substring(lead);
    }
    return bare.isEmpty() || bare.equals("ieee") ? plain : bare;
  }

  /** Letters and digits in lower case, all else one space. Called for each spelling at start. */
  static String words(String spelling) {
    String text =
        isAscii(spelling)
            ? spelling
            : Normalizer.normalize(spelling, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder words = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        words.append((char) (c + 32));
      } else if (isWord(c)) {
        words.append(c);
      } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    int end = words.length();
    return end > 0 && words.charAt(end - 1) == ' ' ? words.substring(0, end - 1) : words.toString();
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || (c > 0x7F && Character.isLetterOrDigit(c));
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static int leadLength(String text) {
    for (String lead : LEADS) {
      if (text.startsWith(lead)) {
        return lead.length();
      }
    }
    int space = text.indexOf(' ');
    return space > 0 && isNumber(text.substring(0, space)) ? space + 1 : 0;
  }

  /** An ordinal number or a year. */
  private static boolean isNumber(String word) {
    int digits = 0;
    while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
      digits++;
    }
    String rest = word.substring(digits);
    boolean ordinal =
        rest.equals("st") || rest.equals("nd") || rest.equals("rd") || rest.equals("th");
    boolean year =
        digits == 4 && rest.isEmpty() && (word.startsWith("19") || word.startsWith("20"));
    return digits > 0 && (ordinal || year);
  }

  /** The spellings to look up, the nearest to the written one first. */
  static List<String> variants(String written) {
    List<String> variants = new ArrayList<>();
    addWithAndWithoutSponsor(written, variants);
    String stripped = written.strip();
    int open = stripped.lastIndexOf('(');
    if (open >= 0 && stripped.indexOf(')', open) == stripped.length() - 1) {
      String inside = stripped.substring(open + 1, stripped.length() - 1);
      if (VenueKind.ofName(inside) != VenueKind.WORKSHOP) {
        addWithAndWithoutSponsor(stripped.substring(0, open), variants);
      }
      addWithAndWithoutSponsor(inside, variants);
    }
    return variants;
  }

  private static void addWithAndWithoutSponsor(String written, List<String> variants) {
    String folded = fold(written);
    variants.add(folded);
    String bare = withoutSponsors(folded);
    if (!bare.equals(folded)) {
      variants.add(bare);
      variants.add("international " + bare);
    }
  }

  private static String withoutSponsors(String folded) {
    String bare = folded;
    for (int i = 0; i < SPONSORS.size(); i++) {
      if (bare.startsWith(SPONSORS.get(i)) && bare.length() > SPONSORS.get(i).length()) {
        bare = bare.substring(SPONSORS.get(i).length());
        i = -1;
      }
    }
    return bare.equals(folded) ? bare : SIG.matcher(bare).replaceFirst("");
  }
}
