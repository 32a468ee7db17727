package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.importer.markdown.VenuePhrase.Trust;
import io.github.surveytoolkit.model.Paper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Years and venues that a list writes once in a heading, "2023" or "CCS 2024", for all entries
 * under it. An entry's own words come first.
 */
final class HeadingDates {

  private static final Pattern COUNT =
      Pattern.compile(
          "(?i)\\(?\\b\\d+ papers?\\)?|\\b(?:papers|others?|publications|articles|accepted|top|ml|ai|of the week|of the month|of|the|week|in)\\b|\\[?back to top]?|\\([^()]*[a-z]{3,8} \\d{1,2}[^()]*\\)");

  private final VenueRecognizer venues;
  private final Map<Section, Optional<VenuePhrase>> phrases = new HashMap<>();

  HeadingDates(VenueRecognizer venues) {
    this.venues = venues;
  }

  /** Returns {@code paper} with the year and the venue of the nearest headings that give them. */
  Paper inherited(Paper paper, Section section) {
    Paper result = paper;
    boolean ownVenue = paper.venue().isPresent();
    for (Optional<Section> at = Optional.of(section); at.isPresent(); at = at.get().parent()) {
      Optional<VenuePhrase> phrase = phrase(at.get());
      if (phrase.isPresent()) {
        result = completed(result, phrase.get(), ownVenue);
      }
    }
    return result;
  }

  /** Returns true if the heading or one above it says where or when its entries appeared. */
  boolean isDated(Section section) {
    for (Optional<Section> at = Optional.of(section); at.isPresent(); at = at.get().parent()) {
      if (phrase(at.get()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Paper completed(Paper paper, VenuePhrase phrase, boolean ownVenue) {
    Paper dated =
        paper.date().isEmpty() && phrase.hasDate()
            ? paper.withDate(phrase.date().orElseThrow())
            : paper;
    boolean venue = !ownVenue && dated.venue().isEmpty() && phrase.hasVenue();
    return venue ? dated.withVenue(phrase.venue().orElseThrow()) : dated;
  }

  private Optional<VenuePhrase> phrase(Section section) {
    return phrases.computeIfAbsent(section, this::read);
  }

  /** A heading gives a year if it says nothing else, a venue only if the catalogue knows it. */
  private Optional<VenuePhrase> read(Section section) {
    String title = COUNT.matcher(section.title()).replaceAll(" ").strip();
    int slash = title.indexOf(" / ");
    return (slash > 0 ? venues.phrase(title.substring(0, slash)) : venues.phrase(title))
        .filter(
            phrase -> phrase.is(Trust.KNOWN) || (phrase.is(Trust.PLAUSIBLE) && phrase.hasDate()))
        .filter(phrase -> phrase.hasDate() || (phrase.hasVenue() && isVenueAmongVenues(section)));
  }

  /** "CHI" alone may be a topic; beside "UIST" and "CSCW" it is a venue. */
  private boolean isVenueAmongVenues(Section section) {
    List<Section> siblings = section.parent().map(Section::sections).orElse(List.of());
    long venuesToo = siblings.stream().filter(this::isKnownVenue).count();
    return venuesToo >= 2 && venuesToo * 3 >= siblings.size() * 2L;
  }

  private boolean isKnownVenue(Section section) {
    return venues
        .phrase(COUNT.matcher(section.title()).replaceAll(" ").strip())
        .filter(phrase -> phrase.is(Trust.KNOWN) && phrase.hasVenue())
        .isPresent();
  }
}
