package io.github.surveytoolkit.importer.bibtex;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The months as bibliographies name them. */
final class MonthNames {

  private static final Pattern NUMBER = Pattern.compile("0?[1-9]|1[0-2]");
  private static final Pattern GAP = Pattern.compile("[\\s~,/]+|(?<=[a-z.])[-\u2013]+(?=[a-z])");
  private static final Pattern MONTH = Pattern.compile("([a-z]{3,9})\\.?");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> NAMES =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private MonthNames() {}

  /** The first month that is named, or a number alone. */
  static OptionalInt month(String text) {
    String lower = text.toLowerCase(Locale.ROOT).strip();
    if (NUMBER.matcher(lower).matches()) {
      return OptionalInt.of(Integer.parseInt(lower));
    }
    for (String word : words(lower)) {
      Matcher name = MONTH.matcher(word);
      int month = name.matches() ? monthNamed(name.group(1)) : 0;
      if (month > 0) {
        return OptionalInt.of(month);
      }
    }
    return OptionalInt.empty();
  }

  private static int monthNamed(String word) {
    if (word.equals("sept")) {
      return 9;
    }
    for (int i = 0; i < NAMES.size(); i++) {
      if (NAMES.get(i).equals(word) || MONTHS.get(i).equals(word)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Words and numbers; a dash between numbers makes them one. */
  static List<String> words(String text) {
    return GAP.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
  }

  /** Returns the abbreviation by which BibTeX knows the month. */
  static String abbreviation(int month) {
    return MONTHS.get(month - 1);
  }
}
