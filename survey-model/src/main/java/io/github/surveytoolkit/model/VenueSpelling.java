package io.github.surveytoolkit.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How spellings of a venue are compared. */
final class VenueSpelling {

  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:in |proceedings of |proceedings |proc |the |annual |\\d+(?:st|nd|rd|th) |(?:19|20)\\d\\d )+");
  private static final Pattern SPONSOR =
      Pattern.compile(
          "^(?:ieee cvf |ieee cs |ieee rsj |ieee acm |acm ieee |acm sig\\w+ |ieee |acm |usenix |cvf |international )+");
  private static final Pattern IN_PARENTHESES = Pattern.compile("^(.*?)\\s*\\(([^()]+)\\)\\s*$");

  private VenueSpelling() {}

  /**
   * "Proceedings of the IEEE" is a journal. Else: lower case, punctuation and leading "In
   * Proceedings of the 37th Annual" gone.
   */
  static String fold(String spelling) {
    String words = Normalizer.normalize(spelling, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String plain = NOT_WORD.matcher(words).replaceAll(" ").strip();
    String bare = LEAD.matcher(plain).replaceFirst("");
    return bare.isEmpty() || bare.equals("ieee") ? plain : bare;
  }

  /** The spellings to look up, the nearest to the written one first. */
  static List<String> variants(String written) {
    List<String> variants = new ArrayList<>();
    addWithAndWithoutSponsor(written, variants);
    Matcher parts = IN_PARENTHESES.matcher(written);
    if (parts.matches()) {
      addWithAndWithoutSponsor(parts.group(1), variants);
      addWithAndWithoutSponsor(parts.group(2), variants);
    }
    return variants;
  }

  private static void addWithAndWithoutSponsor(String written, List<String> variants) {
    String folded = fold(written);
    variants.add(folded);
    String bare = SPONSOR.matcher(folded).replaceFirst("");
    if (!bare.equals(folded) && !bare.isEmpty()) {
      variants.add(bare);
      variants.add("international " + bare);
    }
  }
}
