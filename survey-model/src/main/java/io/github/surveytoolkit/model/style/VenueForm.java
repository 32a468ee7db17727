package io.github.surveytoolkit.model.style;

import io.github.surveytoolkit.model.Venue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How a venue may be written where it is not written as the reader took it. */
final class VenueForm {

  private VenueForm() {}

  /** Returns the spellings to look for, the likeliest first. */
  static List<String> spellings(Venue venue) {
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(venue.written());
    spellings.add(inBadge(venue.written()));
    spellings.add(venue.written().replace(" ", "%20"));
    venue.acronym().ifPresent(spellings::add);
    spellings.add(venue.name());
    spellings.removeIf(String::isBlank);
    return List.copyOf(spellings);
  }

  /** Returns how a changed venue is written: of its spellings the one that was changed counts. */
  static String changed(Venue before, Venue after) {
    if (!before.written().equals(after.written())) {
      return after.written();
    }
    if (!before.acronym().equals(after.acronym()) && after.acronym().isPresent()) {
      return after.acronym().get();
    }
    return before.name().equals(after.name()) ? after.written() : after.name();
  }

  /** Writes a venue as addresses of badges hold it. */
  static String inBadge(String written) {
    return written.replace("-", "--").replace(' ', '_');
  }
}
