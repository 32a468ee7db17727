package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Venue;
import java.util.List;
import java.util.Optional;

/**
 * What a phrase such as {@code NeurIPS 2023 (Oral)} says, when the whole of it says nothing else.
 *
 * @param trust how surely its name is a venue's
 * @param brokenYear true when it ends in a year that lost a digit
 */
record VenuePhrase(
    Optional<Venue> venue,
    Optional<PublicationDate> date,
    Optional<ArxivId> arxiv,
    List<String> tags,
    Trust trust,
    boolean brokenYear) {

  /** How surely a name is a venue's; the surest last. */
  enum Trust {
    /** any words */
    ANY,
    /** it has the form of a venue's name, an acronym or "Journal of …" */
    PLAUSIBLE,
    /** the catalogue knows it, or there is no name but a date or an award */
    KNOWN
  }

  /** Returns true if the phrase is at least as sure as {@code least}. */
  boolean is(Trust least) {
    return trust.compareTo(least) >= 0;
  }

  boolean hasDate() {
    return date.isPresent();
  }

  boolean hasVenue() {
    return venue.isPresent();
  }
}
