package io.github.surveytoolkit.importer.bibtex;

import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.source.PaperField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code date} of biblatex, or {@code year}, {@code month} and {@code day}. What is no year
 * is kept as it is and reported; so is what a month says beyond its name.
 */
final class DateFields {

  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?([T~?%/].{0,40})?");
  private static final Pattern YEAR = Pattern.compile("[\\s{(\\[]*([1-9]\\d{3})[\\s})\\].,]*");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
  private final EntryDraft draft;

  private DateFields(EntryDraft draft) {
    this.draft = draft;
  }

  static Optional<PublicationDate> read(EntryDraft draft) {
    DateFields dates = new DateFields(draft);
    Optional<PublicationDate> whole = draft.take("date").flatMap(dates::date);
    return whole.isPresent() ? dates.besideDate(whole.get()) : dates.year();
  }

  /** A range, a time or a doubt is more than the model holds: the value stays too. */
  private Optional<PublicationDate> date(FieldValue value) {
    String text = draft.text(value);
    Matcher date = DATE.matcher(text);
    if (!date.matches() && MonthNames.words(text).size() == 3) {
      return prose(value, text);
    }
    Optional<PublicationDate> read = date.matches() ? date(date) : Optional.empty();
    if (read.isEmpty()) {
      return odd(value, text);
    }
    draft.mark(PaperField.DATE, value);
    if (date.group(4) != null) {
      draft.keep("date", text);
    }
    read.get().day().ifPresent(day -> draft.keep("day", Integer.toString(day)));
    return read;
  }

  /** "June 10, 2017", as some exports have it. */
  private Optional<PublicationDate> prose(FieldValue value, String text) {
    List<String> words = MonthNames.words(text.toLowerCase(Locale.ROOT));
    Matcher year = YEAR.matcher(words.get(2));
    OptionalInt month = MonthNames.month(words.get(0) + " " + words.get(1));
    OptionalInt day = dayNamed(other(words));
    if (!year.matches() || month.isEmpty() || day.isEmpty()) {
      return odd(value, text);
    }
    draft.mark(PaperField.DATE, value);
    draft.keep("day", Integer.toString(day.getAsInt()));
    return Optional.of(new PublicationDate(Integer.parseInt(year.group(1)), month, day));
  }

  private Optional<PublicationDate> odd(FieldValue value, String text) {
    draft.keep("date", text);
    draft.warning("odd-date", "this is no date and stays a field: \"" + text + "\"", value);
    return Optional.empty();
  }

  private static Optional<PublicationDate> date(Matcher date) {
    try {
      return Optional.of(
          new PublicationDate(
              Integer.parseInt(date.group(1)), number(date.group(2)), number(date.group(3))));
    } catch (IllegalArgumentException impossible) {
      return Optional.empty();
    }
  }

  private static OptionalInt number(@Nullable String digits) {
    return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }

  /** Beside a date a year says nothing more, unless it says something else. */
  private Optional<PublicationDate> besideDate(PublicationDate date) {
    draft
        .take("year")
        .ifPresent(
            value -> {
              String year = draft.text(value);
              if (!year.equals(Integer.toString(date.year()))) {
                draft.warning(
                    "two-years", "the year \"" + year + "\" is not that of the date", value);
              }
            });
    if (date.month().isEmpty()) {
      return monthOf(date.year()).or(() -> Optional.of(date));
    }
    draft.take("month");
    return Optional.of(date);
  }

  private Optional<PublicationDate> year() {
    Optional<FieldValue> value = draft.take("year");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    String text = draft.text(value.get());
    Matcher year = YEAR.matcher(text);
    if (!year.matches()) {
      draft.keep("year", text);
      if (!text.isEmpty()) {
        draft.warning(
            "odd-year", "this is no year and stays a field: \"" + text + "\"", value.get());
      }
      return Optional.empty();
    }
    draft.mark(PaperField.DATE, value.get());
    int number = Integer.parseInt(year.group(1));
    return monthOf(number).or(() -> Optional.of(PublicationDate.of(number)));
  }

  private Optional<PublicationDate> monthOf(int year) {
    Optional<FieldValue> value = draft.take("month");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    String text = draft.text(value.get());
    OptionalInt month = MonthNames.month(text);
    if (month.isEmpty()) {
      draft.keep("month", text);
      if (!text.isEmpty()) {
        draft.warning(
            "odd-month", "this is no month and stays a field: \"" + text + "\"", value.get());
      }
      return Optional.empty();
    }
    draft.mark(PaperField.DATE, value.get());
    OptionalInt day = day(text);
    if (!isPlain(text)) {
      draft.keep("month", text);
    }
    return Optional.of(new PublicationDate(year, month, day));
  }

  private static boolean isPlain(String text) {
    return MonthNames.words(text.toLowerCase(Locale.ROOT)).size() == 1;
  }

  /** The day of "July 13", but not that of a range of days. */
  private OptionalInt day(String month) {
    Optional<FieldValue> field = draft.peek("day");
    List<String> words = MonthNames.words(month.toLowerCase(Locale.ROOT));
    return dayNamed(
        field.map(draft::text).orElseGet(() -> words.size() == 2 ? other(words) : "").strip());
  }

  private static OptionalInt dayNamed(String text) {
    Matcher day = DAY.matcher(text);
    int number = day.matches() ? Integer.parseInt(day.group(1)) : 0;
    return number >= 1 && number <= 31 ? OptionalInt.of(number) : OptionalInt.empty();
  }

  private static String other(List<String> words) {
    return words.get(Character.isDigit(words.get(0).charAt(0)) ? 0 : 1);
  }
}
