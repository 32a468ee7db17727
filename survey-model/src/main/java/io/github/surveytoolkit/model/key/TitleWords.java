package io.github.surveytoolkit.model.key;

import io.github.surveytoolkit.model.text.Transliteration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a title as keys use them: ASCII letters and digits, hyphens closed up. */
final class TitleWords {

  /** The words that JabRef's documentation calls function words. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "a", "about", "above", "across", "against", "along", "among", "an", "and", "around", "at",
          "before", "behind", "below", "beneath", "beside", "between", "beyond", "but", "by",
          "down", "during", "except", "for", "from", "in", "inside", "into", "like", "near", "nor",
          "of", "off", "on", "onto", "or", "since", "so", "the", "through", "to", "toward", "under",
          "until", "up", "upon", "with", "within", "without", "yet");

  /** Further words that tell nothing of a paper where one word stands for its title. */
  private static final Set<String> PALE_WORDS =
      Set.of(
          "are", "as", "can", "d", "das", "de", "der", "des", "die", "do", "does", "el", "how",
          "is", "it", "its", "la", "le", "les", "not", "over", "towards", "via", "was", "we",
          "what", "when", "where", "whether", "which", "why", "you");

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
      } else if (c == ' ' || c == '/' || (c == '-' && text.startsWith("--", i))) {
        if (word.length() > 0) {
          words.add(word.toString());
          word.setLength(0);
        }
      }
    }
    return words;
  }

  /** Returns all words, those joined by a hyphen one by one, as JabRef parts them. */
  static List<String> parted(String title) {
    return all(title.replace('-', ' '));
  }

  /** Returns the words that tell something; all words if there are none. */
  static List<String> significant(String title) {
    List<String> words = all(title);
    List<String> telling = new ArrayList<>();
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (!FUNCTION_WORDS.contains(lower) && !PALE_WORDS.contains(lower)) {
        telling.add(word);
      }
    }
    return telling.isEmpty() ? words : telling;
  }

  static List<String> withoutFunctionWords(List<String> words) {
    return words.stream().filter(word -> !isFunctionWord(word)).toList();
  }

  static boolean isFunctionWord(String word) {
    return FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Returns {@code word} with a capital first letter. */
  static String capitalized(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
