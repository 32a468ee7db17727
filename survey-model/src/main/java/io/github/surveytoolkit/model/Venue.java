package io.github.surveytoolkit.model;

import java.util.Optional;

/**
 * Where a paper appeared.
 *
 * @param id the {@link VenueCatalog}'s identifier; empty when the catalogue does not know the venue
 * @param name full name by the catalogue, else as written
 * @param kind {@link VenueKind#UNKNOWN} unless the catalogue or the name itself tells
 * @param written the spelling of the source
 */
public record Venue(
    Optional<String> id, String name, Optional<String> acronym, VenueKind kind, String written) {

  /** Returns a venue that the catalogue does not know. */
  public static Venue unlisted(String written) {
    return new Venue(
        Optional.empty(), written, Optional.empty(), VenueKind.ofName(written), written);
  }

  /** Returns the same venue in another spelling of the source. */
  public Venue writtenAs(String written) {
    return new Venue(id, name, acronym, kind, written);
  }

  public Venue withKind(VenueKind kind) {
    return new Venue(id, name, acronym, kind, written);
  }

  /** Returns the short name: the acronym if there is one. */
  public String shortName() {
    return acronym.orElse(name);
  }

  /** Returns true for a server of preprints such as arXiv. */
  public boolean isPreprint() {
    return kind == VenueKind.PREPRINT;
  }
}
