package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.VenueCatalog;
import io.github.surveytoolkit.model.VenueKind;
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a list says where and when a paper appeared. */
final class ListVenue {

  private static final Pattern ENDS_LIKE_A_DATE =
      Pattern.compile(".*(?:'\\d\\d|\\d{4}(?:-\\d\\d){0,2}|,)$");
  private static final int FIRST_SHORT_YEAR = 1951;
  private static final int LAST_SHORT_YEAR = 2050;

  private ListVenue() {}

  /** Returns the venue as its source spells it, with its kind where the spelling does not tell. */
  static String venue(Paper paper) {
    return paper.venue().map(ListVenue::named).orElse("");
  }

  private static String named(Venue venue) {
    String written = TextNormalizer.normalize(venue.written());
    String name = written.isEmpty() ? TextNormalizer.normalize(venue.shortName()) : written;
    if (name.isEmpty()) {
      return name;
    }
    VenueKind told = VenueCatalog.standard().findOrUnlisted(name).kind();
    boolean tells = told == venue.kind() && !endsWithKind(name);
    return tells ? name : name + " (" + venue.kind().word() + ")";
  }

  private static boolean endsWithKind(String name) {
    return Arrays.stream(VenueKind.values())
        .anyMatch(kind -> name.endsWith(" (" + kind.word() + ")"));
  }

  /** Returns {@code 2023}, {@code 2023-07} or {@code 2023-07-03}. */
  static String date(Paper paper) {
    return paper.date().map(DateText::of).orElse("");
  }

  /**
   * Returns {@code ICLR'23}, or {@code ICLR, 2023-07}. A comma at the end says that no date
   * follows, after a venue that ends like one.
   */
  static String appeared(Paper paper) {
    String venue = venue(paper);
    if (venue.isEmpty() || paper.date().isEmpty()) {
      boolean unsure = !venue.isEmpty() && ENDS_LIKE_A_DATE.matcher(venue).matches();
      return venue + (unsure ? "," : "") + date(paper);
    }
    return venue + shortYear(venue, paper.date()).orElseGet(() -> ", " + date(paper));
  }

  private static Optional<String> shortYear(String venue, Optional<PublicationDate> date) {
    return date.filter(d -> venue.indexOf(' ') < 0 && d.month().isEmpty())
        .map(PublicationDate::year)
        .filter(year -> year >= FIRST_SHORT_YEAR && year <= LAST_SHORT_YEAR)
        .map(year -> String.format(Locale.ROOT, "'%02d", year % 100));
  }
}
