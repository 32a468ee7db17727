package io.github.surveytoolkit.model.key;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What may follow a marker after a colon. */
final class KeyModifier {

  private static final Pattern TRUNCATE = Pattern.compile("truncate(\\d{1,3})");
  private static final Pattern DEFAULT = Pattern.compile("\\((.*)\\)");
  private static final Pattern CAPITAL_RUN = Pattern.compile("[A-Z][^A-Z]*|[^A-Z]+");

  private KeyModifier() {}

  static UnaryOperator<String> parse(String text) {
    return switch (text) {
      case "lower" -> value -> value.toLowerCase(Locale.ROOT);
      case "upper" -> value -> value.toUpperCase(Locale.ROOT);
      case "capitalize" -> TitleWords::capitalized;
      case "abbr" -> KeyModifier::initials;
      default -> withArgument(text);
    };
  }

  private static UnaryOperator<String> withArgument(String text) {
    Matcher truncate = TRUNCATE.matcher(text);
    if (truncate.matches()) {
      int length = Integer.parseInt(truncate.group(1));
      return value -> value.substring(0, Math.min(length, value.length()));
    }
    Matcher otherwise = DEFAULT.matcher(text);
    if (otherwise.matches()) {
      String replacement = otherwise.group(1);
      return value -> value.isEmpty() ? replacement : value;
    }
    throw new IllegalArgumentException(
        "unknown modifier \""
            + text
            + "\"; the modifiers are lower, upper, capitalize, abbr, truncateN and (default)");
  }

  private static String initials(String value) {
    return CAPITAL_RUN
        .matcher(value)
        .results()
        .map(run -> run.group().substring(0, 1))
        .collect(Collectors.joining());
  }
}
