package io.github.surveytoolkit.model.key;

import io.github.surveytoolkit.model.text.Transliteration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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

  private TitleWords() {}

  /** Returns all words, in order. White space, slashes and dashes part words; hyphens do not. */
  static List<String> all(String title) {
    String text = Transliteration.toAscii(title.replace('\u2013', ' ').replace('\u2014', ' '));
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (c == ' ' || c == '/' || text.startsWith("--", i)) {
        if (word.length() > 0) {
          words.add(word.toString());
          word.setLength(0);
        }
      }
    }
    return words;
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
