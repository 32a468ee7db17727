package io.github.surveytoolkit.model.style;

import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.VenueCatalog;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a venue may be written where it is not written as the reader took it. */
final class VenueForm {

  /** Stands for the identifier in the form of a preprint's venue. */
  static final char ARXIV = '\uE002';

  private static final Pattern PREPRINT =
      Pattern.compile(
          "(?i)(?:arxiv\\s+)?(?:e-?print|preprint)s?,?\\s+arxiv:\\s?(\\d{4}\\.\\d{4,5}|[a-z-]+/\\d{7})");

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

  /**
   * Returns a preprint's venue with the identifier that goes with it, such as {@code arXiv preprint
   * arXiv:2301.00001}; nothing for other venues and forms.
   */
  static Optional<String> preprint(String form, Paper paper) {
    return paper
        .identifiers()
        .arxiv()
        .filter(id -> form.indexOf(ARXIV) >= 0)
        .filter(id -> paper.venue().filter(Venue::isPreprint).isPresent())
        .map(id -> form.replace(String.valueOf(ARXIV), id.value()));
  }

  /** Returns where the venue at {@code start} ends with the words that only a preprint's has. */
  static int preprintEnd(String text, int start, Paper paper) {
    Matcher phrase = PREPRINT.matcher(text).region(start, text.length());
    boolean own =
        phrase.lookingAt()
            && paper.venue().filter(Venue::isPreprint).isPresent()
            && paper
                .identifiers()
                .arxiv()
                .map(ArxivId::value)
                .filter(phrase.group(1)::equals)
                .isPresent();
    return own ? phrase.end() : RawText.NONE;
  }

  /** Writes a venue as addresses of badges hold it. */
  static String inBadge(String written) {
    return written.replace("-", "--").replace(' ', '_');
  }
}
