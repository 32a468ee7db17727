package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.model.PublicationDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the date in a short text, in the ways in which lists write dates. */
final class DateRecognizer {

  /** A date and the stretch of text that says it; without a date, the stretch says a broken one. */
  record Found(int start, int end, Optional<PublicationDate> date) {}

  private record Form(Pattern pattern, Function<MatchResult, Optional<PublicationDate>> reader) {}

  private static final int FIRST_YEAR = 1930;
  private static final int LAST_YEAR = 2050;

  /** What the forms have in front of a year: a month's name, a range of days, and spaces. */
  private static final int MOST_BEFORE_YEAR = 30;

  private static final String APOSTROPHES = "'\u2019\u2018`\u00b4";
  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
  private static final String YEAR = "((?:19|20)\\d{2})";

  private static final List<Form> FORMS =
      List.of(
          form(
              YEAR + "[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)",
              m -> date(m.group(1), m.group(2), m.group(3))),
          form(
              "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + "[.,]* " + YEAR,
              m -> date(m.group(3), month(m.group(2)), m.group(1))),
          form(
              "(?<![a-z])"
                  + MONTH
                  + "[.]? (\\d{1,2})(?:st|nd|rd|th)?(?:[-\u2013]\\d{1,2})?,? "
                  + YEAR,
              m -> date(m.group(3), month(m.group(1)), m.group(2))),
          form(
              "(?<![a-z])" + MONTH + "[.,'\u2019/-]*[ ]?" + YEAR,
              m -> date(m.group(2), month(m.group(1)), null)),
          form(
              "(?<!\\d)" + YEAR + "[.,/-]*[ ]?" + MONTH + "(?![a-z])",
              m -> date(m.group(1), month(m.group(2)), null)),
          form(
              "(?<!\\d)(0?[1-9]|1[0-2])/" + YEAR + "(?!\\d)",
              m -> date(m.group(2), m.group(1), null)),
          form(
              "(?<![\\d.])" + YEAR + "[-/.](0?[1-9]|1[0-2])(?![\\d])",
              m -> date(m.group(1), m.group(2), null)),
          form(
              "(?<![\\d.:/-])" + YEAR + "(?![\\d]|[.:]\\d|-\\d{4,})",
              m -> date(m.group(1), null, null)));

  private static final List<Form> SHORT_FORMS =
      List.of(
          form(
              "(?<=[a-z\\])&. ])\\s?['\u2019\u2018`\u00b4]\\s?(\\d{2})(?![\\d.]|\\p{L})",
              m -> date(century(m.group(1)), null, null)),
          form(
              "^['\u2019\u2018`\u00b4](\\d{2})(?![\\d.])",
              m -> date(century(m.group(1)), null, null)));

  /** A year that lost a digit, as in {@code NeurIPS'2}. */
  private static final Pattern BROKEN_YEAR =
      Pattern.compile("(?<=\\p{L})['\u2019\u2018`\u00b4]\\d?$");

  private static final Pattern SHORT_YEAR = Pattern.compile("(?<=\\p{L})[-_ ]?(\\d{2})$");
  private static final Pattern YEAR_AND_MONTH =
      Pattern.compile("(?i)(?<=arxiv)[ :]*(\\d{2})(0[1-9]|1[0-2])(?![\\d.])");

  private DateRecognizer() {}

  private static Form form(String regex, Function<MatchResult, Optional<PublicationDate>> reader) {
    return new Form(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), reader);
  }

  /** Finds the first date of the most telling form. */
  static Optional<Found> find(String text) {
    if (!hasDigit(text)) {
      return Optional.empty();
    }
    int year = firstYear(text);
    Optional<Found> found =
        year < 0 ? Optional.empty() : first(FORMS, text, Math.max(0, year - MOST_BEFORE_YEAR));
    boolean may = found.isEmpty() && hasApostrophe(text);
    return may ? first(SHORT_FORMS, text, 0) : found;
  }

  private static Optional<Found> first(List<Form> forms, String text, int from) {
    for (Form form : forms) {
      Matcher matcher = form.pattern().matcher(text);
      matcher.region(from, text.length()).useTransparentBounds(true).useAnchoringBounds(false);
      while (matcher.find()) {
        Optional<PublicationDate> date = form.reader().apply(matcher.toMatchResult());
        if (date.isPresent()) {
          return Optional.of(new Found(matcher.start(), matcher.end(), date));
        }
      }
    }
    return Optional.empty();
  }

  /** Returns where the first four digits of a year stand, which the long forms need, or -1. */
  private static int firstYear(String text) {
    for (int i = 0; i + 4 <= text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '1' || c == '2')
          && text.charAt(i + 1) == (c == '1' ? '9' : '0')
          && isDigit(text.charAt(i + 2))
          && isDigit(text.charAt(i + 3))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean hasApostrophe(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (APOSTROPHES.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Finds a date in what is known to name a venue, where {@code CHI24} and {@code AAAI-16} are
   * years.
   */
  static Optional<Found> findBesideVenue(String text) {
    boolean broken = !text.isEmpty() && APOSTROPHES.indexOf(text.charAt(text.length() - 1)) >= 0;
    if (!broken && !hasDigit(text)) {
      return Optional.empty();
    }
    return find(text)
        .or(
            () ->
                found(
                    YEAR_AND_MONTH.matcher(text), m -> date(century(m.group(1)), m.group(2), null)))
        .or(() -> found(BROKEN_YEAR.matcher(text), m -> Optional.empty()))
        .or(() -> found(SHORT_YEAR.matcher(text), m -> date(century(m.group(1)), null, null)));
  }

  private static Optional<Found> found(
      Matcher matcher, Function<MatchResult, Optional<PublicationDate>> reader) {
    return matcher.find()
        ? Optional.of(
            new Found(matcher.start(), matcher.end(), reader.apply(matcher.toMatchResult())))
        : Optional.empty();
  }

  private static String century(String twoDigits) {
    return Integer.parseInt(twoDigits) <= LAST_YEAR - 2000 ? "20" + twoDigits : "19" + twoDigits;
  }

  private static String month(String name) {
    String months = "janfebmaraprmayjunjulaugsepoctnovdec";
    return Integer.toString(months.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1);
  }

  private static Optional<PublicationDate> date(
      String year, @Nullable String month, @Nullable String day) {
    int y = Integer.parseInt(year);
    int m = month == null ? 0 : Integer.parseInt(month);
    int d = day == null ? 0 : Integer.parseInt(day);
    if (y < FIRST_YEAR || y > LAST_YEAR || m > 12 || d > 31) {
      return Optional.empty();
    }
    if (m == 0) {
      return Optional.of(PublicationDate.of(y));
    }
    return Optional.of(d == 0 ? PublicationDate.of(y, m) : PublicationDate.of(y, m, d));
  }
}
