package io.github.surveytoolkit.model.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Capitals and small letters, word by word. */
final class LetterCase {

  private LetterCase() {}

  /** Every word begins with a capital and goes on in small letters. */
  static String capitalized(String text) {
    return words(text).map(TitleWords::capitalized).collect(Collectors.joining(" "));
  }

  /** The same, but function words are in small letters unless they come first. */
  static String titled(String text) {
    return headline(words(text).toList());
  }

  /** The first word begins with a capital, all else is in small letters. */
  static String sentence(String text) {
    return TitleWords.capitalized(text.toLowerCase(Locale.ROOT));
  }

  /** Words begin with a capital and go on as they are; function words do not, but for the first. */
  static String headline(List<String> words) {
    List<String> headline = new ArrayList<>();
    for (String word : words) {
      boolean small = TitleWords.isFunctionWord(word) && !headline.isEmpty();
      headline.add(small ? word.toLowerCase(Locale.ROOT) : TitleWords.capitalized(word));
    }
    return String.join(" ", headline);
  }

  private static Stream<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split(" ", -1));
  }
}
