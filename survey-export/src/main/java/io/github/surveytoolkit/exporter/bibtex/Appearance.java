package io.github.surveytoolkit.exporter.bibtex;

import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Venue;
import java.util.Optional;
import java.util.Set;

/** Whether an entry and the list speak of the same appearance of a work, or of two. */
enum Appearance {
  /** what the list says of pages, publisher or DOI is true of the entry too */
  SAME,
  /** the entry is of the preprint, or names no venue at all, the list of what was published */
  PUBLISHED_SINCE,
  /** the entry names another place than the list */
  ELSEWHERE,
  /** the list says less than the entry, or too little to tell */
  UNKNOWN;

  private static final Set<String> LOOSE =
      Set.of("misc", "online", "electronic", "www", "unpublished", "webpage");

  /** Returns true for types that tell nothing of where a work appeared. */
  static boolean isLoose(String type) {
    return LOOSE.contains(type);
  }

  /**
   * Compares.
   *
   * @param type of the entry, in lower case
   */
  static Appearance of(Paper entry, String type, Paper listed) {
    Optional<Venue> there = entry.venue();
    Optional<Venue> here = listed.venue();
    boolean published = here.filter(venue -> !venue.isPreprint()).isPresent();
    if (published && isPreprint(entry, type)) {
      return PUBLISHED_SINCE;
    }
    if (there.isEmpty()) {
      return isSameYear(entry, listed) ? SAME : UNKNOWN;
    }
    if (here.isEmpty()) {
      return UNKNOWN;
    }
    if (isSame(there.get(), here.get())) {
      return isSameYear(entry, listed) ? SAME : UNKNOWN;
    }
    boolean both = there.get().id().isPresent() && here.get().id().isPresent();
    return published && both ? ELSEWHERE : UNKNOWN;
  }

  private static boolean isPreprint(Paper entry, String type) {
    return entry.venue().map(Venue::isPreprint).orElse(isLoose(type));
  }

  private static boolean isSame(Venue one, Venue other) {
    boolean known = one.id().isPresent() && other.id().isPresent();
    return known ? one.id().equals(other.id()) : one.name().equalsIgnoreCase(other.name());
  }

  private static boolean isSameYear(Paper one, Paper other) {
    Optional<Integer> year = one.date().map(PublicationDate::year);
    Optional<Integer> otherYear = other.date().map(PublicationDate::year);
    return year.isEmpty() || otherYear.isEmpty() || year.equals(otherYear);
  }
}
