package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.VenueCatalog;
import io.github.surveytoolkit.model.VenueKind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where and when a paper appeared, as our own form writes it. */
record OwnVenue(Optional<Venue> venue, Optional<PublicationDate> date) {

  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?");
  private static final Pattern SHORT = Pattern.compile("(.+)'(\\d\\d)");
  private static final Pattern KIND = Pattern.compile("(.+) \\(([a-z]+)\\)");
  private static final int LAST_SHORT_YEAR = 50;

  /** Reads {@code ICLR'23}, {@code ICLR, 2023-07}, {@code ICLR} or {@code 2023}. */
  static OwnVenue of(String text) {
    if (text.endsWith(",")) {
      return new OwnVenue(venue(text.substring(0, text.length() - 1)), Optional.empty());
    }
    Optional<PublicationDate> whole = date(text);
    if (whole.isPresent()) {
      return new OwnVenue(Optional.empty(), whole);
    }
    Matcher shortYear = SHORT.matcher(text);
    if (shortYear.matches()) {
      return new OwnVenue(venue(shortYear.group(1)), Optional.of(year(shortYear.group(2))));
    }
    int comma = text.lastIndexOf(", ");
    Optional<PublicationDate> date = comma < 0 ? Optional.empty() : date(text.substring(comma + 2));
    return new OwnVenue(venue(date.isPresent() ? text.substring(0, comma) : text), date);
  }

  private static PublicationDate year(String twoDigits) {
    int year = Integer.parseInt(twoDigits);
    return PublicationDate.of(year <= LAST_SHORT_YEAR ? 2000 + year : 1900 + year);
  }

  /** Reads a venue's name, with its kind in parentheses where the name does not tell it. */
  static Optional<Venue> venue(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Matcher parts = KIND.matcher(text);
    Optional<VenueKind> kind =
        parts.matches() ? VenueKind.ofWord(parts.group(2)) : Optional.empty();
    Venue told = VenueCatalog.standard().findOrUnlisted(kind.isPresent() ? parts.group(1) : text);
    return Optional.of(kind.map(told::withKind).orElse(told));
  }

  /** Reads {@code 2023}, {@code 2023-07} or {@code 2023-07-03}. */
  static Optional<PublicationDate> date(String text) {
    Matcher parts = DATE.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts.group(1));
    int month = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
    int day = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
    boolean valid = year >= 1000 && month <= 12 && day <= 31 && !text.contains("-00");
    return valid ? Optional.of(date(year, month, day)) : Optional.empty();
  }

  private static PublicationDate date(int year, int month, int day) {
    if (month == 0) {
      return PublicationDate.of(year);
    }
    return day == 0 ? PublicationDate.of(year, month) : PublicationDate.of(year, month, day);
  }
}
