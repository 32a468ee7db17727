package io.github.surveytoolkit.model;

import io.github.surveytoolkit.model.text.EditDistance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The venues that are known by name, read from the data file {@code venues.tsv}.
 *
 * <p>{@code VenueCatalog.standard().find("NIPS")} gives the venue with the identifier {@code
 * neurips}. Spellings are compared by {@link VenueSpelling}, so that case, punctuation, ordinal
 * numbers and "Proceedings of the" do not count.
 */
public final class VenueCatalog {

  private static final int LONGEST_DISTANCE = 2;

  private final CatalogFile file;

  private VenueCatalog(CatalogFile file) {
    this.file = file;
  }

  /** Returns the catalogue that comes with this library. */
  public static VenueCatalog standard() {
    return Standard.CATALOG;
  }

  /** Returns all venues, in the order of the data file. */
  public List<CatalogVenue> venues() {
    return file.all();
  }

  public Optional<CatalogVenue> byId(String id) {
    return file.byId(id);
  }

  /** Finds the venue that {@code written} spells; a workshop of a venue is not that venue. */
  public Optional<Venue> find(String written) {
    for (String spelling : VenueSpelling.variants(written)) {
      Optional<CatalogVenue> found = file.bySpelling(spelling);
      if (found.isPresent()) {
        return found.map(venue -> venue.writtenAs(written));
      }
    }
    return Optional.empty();
  }

  /** Returns the venue that {@code written} spells, which may be one that the catalogue lacks. */
  public Venue findOrUnlisted(String written) {
    return find(written).orElseGet(() -> Venue.unlisted(written));
  }

  /** Returns the venue whose papers live at {@code url}, with the year where the address tells. */
  public Optional<VenueAddress.Match> ofUrl(String url) {
    String address = VenueAddress.withoutScheme(url);
    String host = address.substring(0, hostLength(address));
    for (VenueAddress candidate : Addresses.of(host)) {
      Optional<VenueAddress.Match> match = candidate.match(address);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  private static int hostLength(String address) {
    int slash = address.indexOf('/');
    return slash < 0 ? address.length() : slash;
  }

  /**
   * Returns the known spelling that is nearest to {@code written}, for "did you mean"; empty unless
   * one is within two changed, missing, added or swapped letters and less than a third of the word.
   */
  public Optional<CatalogVenue> nearest(String written) {
    String wanted = VenueSpelling.fold(written);
    CatalogVenue best = null;
    int bestDistance = Math.min(LONGEST_DISTANCE, (wanted.length() - 1) / 3) + 1;
    for (CatalogVenue venue : file.all()) {
      for (String spelling : venue.spellings()) {
        int distance = EditDistance.of(wanted, VenueSpelling.fold(spelling), bestDistance);
        if (distance < bestDistance) {
          best = venue;
          bestDistance = distance;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Made at first use, as few programs ask for venues by address. */
  private static final class Addresses {

    private static final Map<String, List<VenueAddress>> BY_HOST = new HashMap<>();

    static {
      for (CatalogVenue venue : standard().file.all()) {
        for (String pattern : venue.linkPatterns()) {
          VenueAddress address = VenueAddress.of(venue, pattern);
          BY_HOST.computeIfAbsent(address.host(), host -> new ArrayList<>()).add(address);
        }
      }
      BY_HOST.values().forEach(list -> list.sort(VenueAddress.LONGEST_FIRST));
    }

    static List<VenueAddress> of(String host) {
      return BY_HOST.getOrDefault(host, List.of());
    }
  }

  /** Read at first use: a program that meets no venue does not pay for it. */
  private static final class Standard {
    static final VenueCatalog CATALOG = new VenueCatalog(new CatalogFile());
  }
}
