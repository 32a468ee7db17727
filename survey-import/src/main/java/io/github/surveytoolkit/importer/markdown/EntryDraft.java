package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.importer.link.UrlIdentifiers;
import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.Doi;
import io.github.surveytoolkit.model.Identifiers;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Collects what the recognizers find in one entry. The first find of a kind wins. */
final class EntryDraft {

  /** Emoji by name, and what a split leaves of several in a row. */
  private static final Pattern SHORTCODES =
      Pattern.compile("(?:^|(?<=[:\\s)]))[a-z_]+:(?=$|:|\\s)|:[a-z0-9_+-]+:");

  private String title = "";
  private List<Author> authors = List.of();
  private Optional<Venue> venue = Optional.empty();
  private Optional<PublicationDate> venueDate = Optional.empty();
  private Optional<PublicationDate> otherDate = Optional.empty();
  private Optional<ArxivId> writtenArxiv = Optional.empty();
  private final List<Link> links = new ArrayList<>();
  private final List<Link> laterLinks = new ArrayList<>();
  private final Set<String> tags = new LinkedHashSet<>();
  private final List<String> notes = new ArrayList<>();
  private final Map<String, String> fields = new LinkedHashMap<>();

  void title(String text) {
    title = text;
  }

  String title() {
    return title;
  }

  void authors(List<Author> found) {
    if (authors.isEmpty()) {
      authors = found;
    }
  }

  boolean hasAuthors() {
    return !authors.isEmpty();
  }

  /** Takes what a venue phrase says; a second venue is a tag, nothing is lost. */
  void phrase(VenuePhrase phrase) {
    boolean takesVenue = phrase.hasVenue() && venue.isEmpty();
    if (phrase.hasVenue() && !takesVenue && !sameVenue(phrase)) {
      replaceOrTag(phrase);
    }
    if (takesVenue) {
      venue = phrase.venue();
    }
    if (phrase.hasVenue() && venueDate.isEmpty()) {
      venueDate = phrase.date();
    } else if (phrase.hasDate()) {
      date(phrase.date().orElseThrow());
    }
    phrase.arxiv().ifPresent(this::arxiv);
    tags.addAll(phrase.tags());
  }

  private boolean sameVenue(VenuePhrase phrase) {
    return venue.map(Venue::name).equals(phrase.venue().map(Venue::name));
  }

  /** Of a preprint server and a venue, both named, the venue is where the paper appeared. */
  private void replaceOrTag(VenuePhrase phrase) {
    Venue now = venue.orElseThrow();
    Venue other = phrase.venue().orElseThrow();
    if (now.isPreprint() && !other.isPreprint() && phrase.is(VenuePhrase.Trust.KNOWN)) {
      venue = phrase.venue();
      otherDate = otherDate.or(() -> venueDate);
      venueDate = phrase.date();
      tags.add(now.written());
    } else {
      tags.add(other.written());
    }
  }

  void date(PublicationDate date) {
    if (otherDate.isEmpty() || (otherDate.get().month().isEmpty() && date.month().isPresent())) {
      otherDate = Optional.of(date);
    }
  }

  void arxiv(ArxivId id) {
    writtenArxiv = writtenArxiv.isEmpty() ? Optional.of(id) : writtenArxiv;
  }

  void link(Link link) {
    links.add(link);
  }

  /** Takes a link that stands after those of the entry's own text, whenever it is read. */
  void laterLink(Link link) {
    laterLinks.add(link);
  }

  void tag(String tag) {
    String clean = TextNormalizer.normalize(tag);
    if (!clean.isEmpty()) {
      tags.add(clean);
    }
  }

  void note(String note) {
    String clean = TextNormalizer.normalize(SHORTCODES.matcher(note).replaceAll(" "));
    if (clean.codePoints().anyMatch(Character::isLetterOrDigit)) {
      notes.add(clean);
    }
  }

  boolean hasNote() {
    return !notes.isEmpty();
  }

  boolean hasVenue() {
    return venue.isPresent();
  }

  boolean hasDate() {
    return venueDate.isPresent() || otherDate.isPresent();
  }

  /** Returns all links, those of the entry's own text first. */
  List<Link> links() {
    List<Link> all = new ArrayList<>(links);
    all.addAll(laterLinks);
    return all;
  }

  Optional<Venue> venue() {
    return venue;
  }

  /** Returns what is known, as a paper. */
  Paper paper() {
    Optional<PublicationDate> date = date().map(this::unabridged);
    rememberOtherDate(date);
    return new Paper(
        title,
        authors,
        venue,
        date,
        links(),
        identifiers(),
        List.copyOf(tags),
        notes.isEmpty()
            ? Optional.empty()
            : Optional.of(notes.stream().collect(Collectors.joining("\n"))),
        Optional.empty(),
        fields,
        Map.of());
  }

  /** The venue's year counts; month and day come from the other date when the years agree. */
  private Optional<PublicationDate> date() {
    if (venueDate.isEmpty()) {
      return otherDate;
    }
    boolean finer =
        venueDate.get().month().isEmpty()
            && otherDate.filter(other -> other.year() == venueDate.get().year()).isPresent();
    return finer ? otherDate : venueDate;
  }

  /** The "2011" of {@code arXiv 2011} is November 2020 if the identifier begins so. */
  private PublicationDate unabridged(PublicationDate date) {
    Optional<String> id = identifiers().arxiv().map(ArxivId::value);
    boolean abridged =
        venue.filter(Venue::isPreprint).isPresent()
            && date.month().isEmpty()
            && id.filter(value -> value.startsWith(date.year() + ".")).isPresent();
    return abridged ? PublicationDate.of(2000 + date.year() / 100, date.year() % 100) : date;
  }

  private void rememberOtherDate(Optional<PublicationDate> date) {
    otherDate
        .filter(other -> date.isEmpty() || other.year() != date.get().year())
        .ifPresent(other -> fields.put("listed", text(other)));
  }

  private static String text(PublicationDate date) {
    StringBuilder text = new StringBuilder().append(date.year());
    date.month().ifPresent(month -> text.append(month < 10 ? "-0" : "-").append(month));
    date.day().ifPresent(day -> text.append(day < 10 ? "-0" : "-").append(day));
    return text.toString();
  }

  private Identifiers identifiers() {
    Optional<ArxivId> arxiv = Optional.empty();
    Optional<Doi> doi = Optional.empty();
    for (Link link : links()) {
      Identifiers found = UrlIdentifiers.of(link.url());
      arxiv = arxiv.isPresent() ? arxiv : found.arxiv();
      doi = doi.isPresent() ? doi : found.doi().filter(d -> d.arxiv().isEmpty());
    }
    return new Identifiers(arxiv.isPresent() ? arxiv : writtenArxiv, doi);
  }
}
