package io.github.surveytoolkit.model.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds modifiers by name. */
final class KeyModifiers {

  private static final Pattern TRUNCATE = Pattern.compile("truncate(\\d{1,3})");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[()\\s\"]");
  private static final Pattern NOT_ABBREVIATED = Pattern.compile("[{}']");

  private static final Map<String, UnaryOperator<String>> BY_NAME =
      Map.of(
          "lower", value -> value.toLowerCase(Locale.ROOT),
          "upper", value -> value.toUpperCase(Locale.ROOT),
          "capitalize", LetterCase::capitalized,
          "titlecase", LetterCase::titled,
          "sentencecase", LetterCase::sentence,
          "abbr", KeyModifiers::initials);

  /** Other names that JabRef has for them. */
  private static final Map<String, String> SYNONYMS =
      Map.of(
          "lower_case", "lower",
          "upper_case", "upper",
          "title_case", "titlecase",
          "sentence_case", "sentencecase");

  /** JabRef's modifiers that tidy the fields of a library up. */
  private static final List<String> LEFT_OUT =
      List.of(
          "clear",
          "cleanup_url",
          "escapeAmpersands",
          "escapeUnderscores",
          "html_to_latex",
          "html_to_unicode",
          "latex_cleanup",
          "latex_to_unicode",
          "minify_name_list",
          "normalize_date",
          "normalize_month",
          "normalize_names",
          "normalize_page_numbers",
          "ordinals_to_superscript",
          "protect_terms",
          "remove_braces",
          "short_doi",
          "unicode_to_latex",
          "units_to_latex",
          "unprotect_terms");

  private KeyModifiers() {}

  /**
   * Finds a modifier.
   *
   * @throws KeyPatternException if there is none, without saying where
   */
  static KeyModifier of(String name) {
    Matcher truncate = TRUNCATE.matcher(name);
    if (truncate.matches()) {
      int length = Integer.parseInt(truncate.group(1));
      return (value, entry) -> NameForms.start(value, length).stripTrailing();
    }
    UnaryOperator<String> known = BY_NAME.get(SYNONYMS.getOrDefault(name, name));
    if (known == null) {
      throw new KeyPatternException(unknown(name));
    }
    return (value, entry) -> known.apply(value);
  }

  /** Has {@code parts} speak where there is nothing yet. */
  static KeyModifier otherwise(PatternReader.Parts parts) {
    return (value, entry) -> value.isEmpty() ? parts.of(entry) : value;
  }

  static String unknown(String name) {
    if (LEFT_OUT.contains(name)) {
      return "JabRef's modifier \"" + name + "\" is not known here";
    }
    List<String> names = new ArrayList<>(BY_NAME.keySet());
    names.addAll(List.of("regex", "truncate"));
    names.sort(null);
    return "unknown modifier \""
        + name
        + "\""
        + Suggestion.of(name, names)
            .map(near -> ", did you mean \"" + near + "\"?")
            .orElse("; the modifiers are (default), " + String.join(", ", names) + "N");
  }

  private static String initials(String value) {
    return Stream.of(BETWEEN_WORDS.split(NOT_ABBREVIATED.matcher(value).replaceAll(""), -1))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }
}
