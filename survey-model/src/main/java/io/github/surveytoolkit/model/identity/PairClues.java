package io.github.surveytoolkit.model.identity;

import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.text.SafeUrl;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What tells that a work is one of an older state, or speaks against it. */
final class PairClues {

  private static final Pattern SCHEME = Pattern.compile("^https?://(?:www\\.)?");

  /** A match starts with the first mark alone, so that no row of marks is gone along twice. */
  private static final Pattern END = Pattern.compile("(?<![/?#])[/?#]+$");

  private final Paper paper;
  private final PairTitle title;
  private final Optional<String> arxiv;
  private final Optional<String> doi;
  private final Set<String> addresses;
  private final Set<String> families;
  private final String year;
  private final String venue;

  PairClues(Work work) {
    this.paper = work.paper();
    this.title = PairTitle.of(paper.title());
    this.arxiv = Profile.arxiv(paper);
    this.doi = Profile.doi(paper);
    this.addresses = addresses(paper);
    this.families = new TreeSet<>(WorkMatcher.families(paper));
    this.year = year(paper);
    this.venue = venue(paper);
  }

  private static Set<String> addresses(Paper paper) {
    Set<String> addresses = new TreeSet<>();
    paper.links().forEach(link -> address(link).ifPresent(addresses::add));
    return addresses;
  }

  /** The address of a host alone tells nothing. */
  private static Optional<String> address(Link link) {
    String url = SafeUrl.of(link.url()).orElse(link.url());
    String bare = END.matcher(SCHEME.matcher(url).replaceFirst("")).replaceFirst("");
    return Optional.of(bare).filter(address -> address.indexOf('/') > 0);
  }

  /** A preprint without a date carries one in its identifier, and a .bib says it. */
  private static String year(Paper paper) {
    return paper
        .date()
        .map(PublicationDate::year)
        .or(() -> paper.identifiers().arxiv().map(ArxivId::year))
        .map(number -> Integer.toString(number))
        .orElse("");
  }

  /** That a paper is a preprint is said by some as its venue and by others not at all. */
  private static String venue(Paper paper) {
    return paper
        .venue()
        .filter(venue -> !venue.isPreprint())
        .map(Venue::name)
        .map(name -> name.toLowerCase(Locale.ROOT))
        .orElse("");
  }

  PairTitle title() {
    return title;
  }

  /** Keys of works that share an identifier. */
  List<String> identifiers() {
    return Stream.of(arxiv.map("arxiv:"::concat), doi.map("doi:"::concat))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Keys of works that share an address. */
  List<String> addresses() {
    return new ArrayList<>(addresses);
  }

  /** Keys of works that share the title, however it is spelled. */
  List<String> titles() {
    return title.whole().isEmpty() ? List.of() : List.of(title.whole());
  }

  /** Keys of works that share the title and one of {@code keys}. */
  List<String> titlesWith(List<String> keys) {
    return titles().stream().flatMap(t -> keys.stream().map(key -> key + " " + t)).toList();
  }

  List<String> givenKeys() {
    return paper.key().map(CitationKey::folded).stream().toList();
  }

  /** What a bibliography says of a work beside its title and its addresses. */
  String said() {
    return families + "|" + year + "|" + venue;
  }

  /** An order that depends on nothing but what the works say. */
  String order() {
    return title.whole() + "|" + said() + "|" + identifiers() + addresses + givenKeys();
  }

  boolean sharesAuthor(PairClues other) {
    return !Collections.disjoint(families, other.families);
  }

  boolean sharesAddress(PairClues other) {
    return !Collections.disjoint(addresses, other.addresses);
  }

  /** Returns true if they are by the same person, or of one venue and year. */
  boolean isSupported(PairClues other) {
    boolean issue = !year.isEmpty() && year.equals(other.year) && venue.equals(other.venue);
    return sharesAuthor(other) || (issue && !venue.isEmpty());
  }

  /** Returns true if anything beside the title is said of both alike. */
  boolean agreesInSomething(PairClues other) {
    return sharesAuthor(other)
        || (!year.isEmpty() && year.equals(other.year))
        || (!venue.isEmpty() && venue.equals(other.venue));
  }

  /** Returns true if nothing is said of one of them beside its title. */
  boolean saysNothingOf(PairClues other) {
    return isBare() || other.isBare();
  }

  private boolean isBare() {
    return families.isEmpty() && year.isEmpty() && venue.isEmpty();
  }

  boolean saysTheSame(PairClues other) {
    return said().equals(other.said());
  }

  /** Returns true if each has an address and they share none. */
  boolean isElsewhere(PairClues other) {
    return !addresses.isEmpty() && !other.addresses.isEmpty() && !sharesAddress(other);
  }

  /** Two identifiers of one sort are two works. */
  boolean isAnother(PairClues other) {
    return Profile.differ(arxiv, other.arxiv) || Profile.differ(doi, other.doi);
  }

  /** Returns true if neither identifiers, nor authors, year or venue speak against it. */
  boolean mayBe(PairClues other) {
    boolean strangers = !families.isEmpty() && !other.families.isEmpty() && !sharesAuthor(other);
    return !isAnother(other)
        && !strangers
        && WorkMatcher.yearsCompatible(paper, other.paper)
        && WorkMatcher.venuesCompatible(paper, other.paper);
  }

  boolean hasAlikeTitle(PairClues other) {
    return TitleFingerprint.of(paper.title()).isAlike(TitleFingerprint.of(other.paper.title()));
  }

  /** Returns true if an address that both have is where the paper itself is. */
  boolean isPaperAt(PairClues other) {
    return paper.links().stream()
        .filter(link -> link.kind() == LinkKind.PAPER)
        .flatMap(link -> address(link).stream())
        .anyMatch(other.addresses::contains);
  }
}
