package io.github.surveytoolkit.model.key;

import io.github.surveytoolkit.model.text.Transliteration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The markers of the title. Their words are parted by spaces, which no key keeps. */
final class TitleMarkers {

  private static final int SHORT_TITLE_WORDS = 3;
  private static final Pattern COUNTED = Pattern.compile("camel([1-9]\\d{0,2})");

  private static final Map<String, Function<KeyEntry, String>> FORMS =
      Map.of(
          "title", entry -> LetterCase.headline(words(entry)),
          "fulltitle", entry -> Transliteration.toAscii(entry.paper().title()),
          "camel", entry -> camel(words(entry), Integer.MAX_VALUE),
          "shorttitle", entry -> shortTitle(entry, SHORT_TITLE_WORDS),
          "shorttitleINI", entry -> initials(words(entry)),
          "veryshorttitle", TitleMarkers::firstWord);

  private TitleMarkers() {}

  static List<String> names() {
    return FORMS.keySet().stream().sorted().toList();
  }

  static Optional<KeyPart> of(String name) {
    Matcher counted = COUNTED.matcher(name);
    if (counted.matches()) {
      int count = Integer.parseInt(counted.group(1));
      return Optional.of(entry -> camel(words(entry), count));
    }
    return Optional.ofNullable(FORMS.get(name)).map(form -> form::apply);
  }

  private static List<String> words(KeyEntry entry) {
    return TitleWords.parted(entry.paper().title());
  }

  private static String camel(List<String> words, int most) {
    StringBuilder camel = new StringBuilder();
    for (String word : words.subList(0, Math.min(most, words.size()))) {
      camel.append(camel.length() == 0 ? "" : " ").append(TitleWords.capitalized(word));
    }
    return camel.toString();
  }

  private static String shortTitle(KeyEntry entry, int most) {
    return camel(entry.withoutStandIn(TitleWords.withoutFunctionWords(words(entry))), most);
  }

  private static String firstWord(KeyEntry entry) {
    return camel(entry.withoutStandIn(entry.significantWords()), 1);
  }

  private static String initials(List<String> words) {
    return words.stream()
        .limit(SHORT_TITLE_WORDS)
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }
}
