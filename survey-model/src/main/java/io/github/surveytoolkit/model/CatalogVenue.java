package io.github.surveytoolkit.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of the {@link VenueCatalog}.
 *
 * @param id lower-case, stable, for example {@code neurips}
 * @param name full name as a booktitle or journal, without year
 * @param aliases other spellings and former names, in lower case and without punctuation
 * @param dblp key prefix at DBLP, for example {@code conf/nips}
 * @param years the years in which it was held or published, as far as known
 * @param linkPatterns addresses of its papers, see {@link VenueAddress}
 */
public record CatalogVenue(
    String id,
    String acronym,
    VenueKind kind,
    String name,
    List<String> aliases,
    Optional<String> dblp,
    VenueYears years,
    List<String> linkPatterns) {

  public CatalogVenue {
    aliases = List.copyOf(aliases);
    linkPatterns = List.copyOf(linkPatterns);
  }

  /** Returns this venue as an entry spells it. */
  public Venue writtenAs(String written) {
    return new Venue(Optional.of(id), name, Optional.of(acronym), kind, written);
  }

  List<String> spellings() {
    return Stream.concat(Stream.of(id, acronym, name), aliases.stream()).toList();
  }
}
