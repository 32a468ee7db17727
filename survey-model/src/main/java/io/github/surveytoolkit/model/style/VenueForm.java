package io.github.surveytoolkit.model.style;

import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.VenueCatalog;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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

  /**
   * Returns how a wanted venue is written: of its spellings the one that somebody changed, which is
   * the one that does not go with its identifier in the catalogue.
   */
  static String wanted(Venue venue) {
    Optional<Venue> known =
        venue
            .id()
            .flatMap(VenueCatalog.standard()::byId)
            .map(found -> found.writtenAs(venue.written()));
    if (known.isEmpty()) {
      return venue.written();
    }
    boolean acronym = !known.get().acronym().equals(venue.acronym());
    boolean name = !known.get().name().equals(venue.name());
    return acronym && venue.acronym().isPresent()
        ? venue.acronym().get()
        : name ? venue.name() : venue.written();
  }

  /** Writes a venue as addresses of badges hold it. */
  static String inBadge(String written) {
    return written.replace("-", "--").replace(' ', '_');
  }
}
