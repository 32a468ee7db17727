package io.github.surveytoolkit.model.style;

import io.github.surveytoolkit.model.PublicationDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways in which entries write dates, named by patterns such as {@code yyyy-MM}. The fuller ones
 * come first, so that the first that is found is all that is written.
 */
final class DateForm {

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final List<String> FORMS =
      List.of(
          "yyyy-MM-dd",
          "yyyy/MM/dd",
          "yyyy.MM.dd",
          "yyyy--MM--dd",
          "d MMMM yyyy",
          "dd MMMM yyyy",
          "d MMM yyyy",
          "dd MMM yyyy",
          "MMMM d, yyyy",
          "MMM d, yyyy",
          "MMMM dd, yyyy",
          "MMM dd, yyyy",
          "MM/dd/yyyy",
          "MM/dd/yy",
          "M/d/yy",
          "d. MMMM yyyy",
          "yyyy-M-d",
          "yyyy/M/d",
          "MMMM yyyy",
          "MMM yyyy",
          "MMM. yyyy",
          "MMM, yyyy",
          "yyyy-MM",
          "yyyy/MM",
          "yyyy.MM",
          "MM/yyyy",
          "MM.yyyy",
          "yyyy--MM",
          "yyyy-M",
          "yyyy/M",
          "yyyy.M",
          "yyyyMM",
          "yyMM",
          "yyyy",
          "yy");

  private static final Pattern PART = Pattern.compile("yyyy|yy|MMMM|MMM|MM|M|dd|d");

  private DateForm() {}

  /** Returns the forms that say as much as {@code date}, or less; the fullest first. */
  static List<String> all() {
    return FORMS;
  }

  /** Writes {@code date} in {@code form}; nothing if that says more than is known. */
  static Optional<String> write(PublicationDate date, String form) {
    boolean month = form.indexOf('M') >= 0;
    boolean day = form.indexOf('d') >= 0;
    if ((month && date.month().isEmpty()) || (day && date.day().isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        PART.matcher(form).replaceAll(part -> Matcher.quoteReplacement(part(date, part.group()))));
  }

  private static String part(PublicationDate date, String part) {
    int month = date.month().orElse(1);
    int day = date.day().orElse(1);
    return switch (part) {
      case "yyyy" -> Integer.toString(date.year());
      case "yy" -> twoDigits(date.year() % 100);
      case "MMMM" -> MONTHS.get(month - 1);
      case "MMM" -> MONTHS.get(month - 1).substring(0, 3);
      case "MM" -> twoDigits(month);
      case "M" -> Integer.toString(month);
      case "dd" -> twoDigits(day);
      default -> Integer.toString(day);
    };
  }

  private static String twoDigits(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }

  /** Returns how many of year, month and day the form shows. */
  static int parts(String form) {
    return 1 + (form.indexOf('M') >= 0 ? 1 : 0) + (form.indexOf('d') >= 0 ? 1 : 0);
  }

  /**
   * Returns the form that shows what {@code date} says, and is like {@code form} as far as it is.
   */
  static String coarser(String form, PublicationDate date) {
    if (form.equals("yyMM")) {
      return "yyyy";
    }
    for (String other : FORMS) {
      if ((form.startsWith(other) || form.endsWith(" " + other))
          && write(date, other).isPresent()) {
        return other;
      }
    }
    return "yyyy";
  }

  /** Reads {@code 2023-07} or {@code 2023-07-01}, the form in which fields keep dates. */
  static Optional<PublicationDate> parse(String text) {
    Matcher parts = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?").matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(parts.group(1));
      if (parts.group(2) == null) {
        return Optional.of(PublicationDate.of(year));
      }
      int month = Integer.parseInt(parts.group(2));
      return Optional.of(
          parts.group(3) == null
              ? PublicationDate.of(year, month)
              : PublicationDate.of(year, month, Integer.parseInt(parts.group(3))));
    } catch (IllegalArgumentException outOfRange) {
      return Optional.empty();
    }
  }
}
