package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Venue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of {@code @string} abbreviations, for venues of the catalogue and for months. */
final class BibtexStrings {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private BibtexStrings() {}

  /** Returns true if the entry of {@code paper} can name its venue by an {@code @string}. */
  static boolean isAbbreviated(Paper paper, Venue venue) {
    String type = TypeByVenue.of(paper, BibtexOptions.STANDARD);
    return of(venue).isPresent() && BibtexTypes.venueField(type).isPresent();
  }

  /** A macro's name: the venue's identifier, unless it would be a digit's or a month's. */
  static Optional<String> of(Venue venue) {
    return venue
        .id()
        .filter(id -> NAME.matcher(id).matches())
        .map(id -> Character.isDigit(id.charAt(0)) || MONTHS.contains(id) ? "v" + id : id);
  }

  static boolean isMonth(String name) {
    return MONTHS.contains(name);
  }

  static String month(int month) {
    return MONTHS.get(month - 1);
  }
}
