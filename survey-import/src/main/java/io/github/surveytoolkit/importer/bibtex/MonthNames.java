package io.github.surveytoolkit.importer.bibtex;

import java.time.Month;
import java.util.Arrays;
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
  private static final List<String> NAMES =
      Arrays.stream(Month.values()).map(Month::name).map(MonthNames::capitalized).toList();
  private static final int ABBREVIATED = 3;

  private MonthNames() {}

  private static String capitalized(String name) {
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

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
    for (int month = 1; month <= NAMES.size(); month++) {
      if (name(month).equalsIgnoreCase(word) || abbreviation(month).equals(word)) {
        return month;
      }
    }
    return 0;
  }

  /** Words and numbers; a dash between numbers makes them one. */
  static List<String> words(String text) {
    return GAP.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
  }

  static String name(int month) {
    return NAMES.get(month - 1);
  }

  /** Returns the abbreviation by which BibTeX knows the month. */
  static String abbreviation(int month) {
    return name(month).substring(0, ABBREVIATED).toLowerCase(Locale.ROOT);
  }
}
