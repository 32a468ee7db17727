package io.github.surveytoolkit.model.key;

import io.github.surveytoolkit.model.text.Transliteration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a title as keys use them: ASCII letters and digits, hyphens closed up. */
final class TitleWords {

  /** Words that carry no meaning of their own; JabRef's list and prepositions. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "a", "about", "above", "across", "against", "along", "among", "an", "and", "are",
          "around", "as", "at", "before", "behind", "below", "beneath", "beside", "between",
          "beyond", "but", "by", "can", "d", "das", "de", "der", "des", "die", "do", "does", "down",
          "during", "el", "except", "for", "from", "how", "in", "inside", "into", "is", "it", "its",
          "la", "le", "les", "like", "near", "nor", "not", "of", "off", "on", "onto", "or", "over",
          "since", "so", "the", "through", "to", "toward", "towards", "under", "until", "up",
          "upon", "via", "was", "we", "what", "when", "where", "whether", "which", "why", "with",
          "within", "without", "yet", "you");

  private static final Pattern SEPARATOR = Pattern.compile("[\\s/\u2013\u2014]+|--+");
  private static final Pattern NOT_KEY = Pattern.compile("[^A-Za-z0-9]+");

  private TitleWords() {}

  /** Returns all words, in order. */
  static List<String> all(String title) {
    return SEPARATOR
        .splitAsStream(Transliteration.toAscii(title))
        .map(word -> NOT_KEY.matcher(word).replaceAll(""))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Returns the words that are no mere function words; all words if there are only such. */
  static List<String> significant(String title) {
    List<String> words = all(title);
    List<String> telling =
        words.stream()
            .filter(word -> !FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT)))
            .toList();
    return telling.isEmpty() ? words : telling;
  }

  /** Returns {@code word} with a capital first letter. */
  static String capitalized(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
