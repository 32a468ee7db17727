package io.github.surveytoolkit.model.identity;

import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.Doi;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Venue;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** What a paper is known by, in the form in which it is compared. */
record Profile(
    Paper paper,
    TitleForms title,
    Optional<String> arxiv,
    Optional<String> doi,
    Set<String> families,
    Set<String> names,
    Set<String> urls) {

  private static final Pattern SCHEME = Pattern.compile("^https?://(?:www\\.)?");

  /** A match starts with the first slash alone, so that no row of slashes is gone along twice. */
  private static final Pattern END = Pattern.compile("(?<!/)/+$");

  private static final int LEAST_NAME = 2;

  static Profile of(Paper paper) {
    return new Profile(
        paper,
        TitleForms.of(paper.title()),
        arxiv(paper),
        doi(paper),
        families(paper.authors()),
        names(paper.authors()),
        urls(paper));
  }

  static Optional<String> arxiv(Paper paper) {
    Optional<ArxivId> own = paper.identifiers().arxiv();
    return own.or(() -> paper.identifiers().doi().flatMap(Doi::arxiv)).map(ArxivId::value);
  }

  /** Returns the publisher's DOI; arXiv's own stands for its identifier. */
  static Optional<String> doi(Paper paper) {
    return paper.identifiers().doi().filter(doi -> doi.arxiv().isEmpty()).map(Doi::folded);
  }

  private static Set<String> families(List<Author> authors) {
    Set<String> families = new HashSet<>();
    for (Author author : authors) {
      String family = family(author);
      if (!family.isEmpty()) {
        families.add(family);
      }
    }
    return families;
  }

  /** Returns what authors are compared by: the family name, or that of the group. */
  static String family(Author author) {
    return author instanceof Author.Person person
        ? TitleFingerprint.of(person.family()).squeezed()
        : author instanceof Author.Group group ? TitleFingerprint.of(group.name()).squeezed() : "";
  }

  /** All words of all names: lists may have the family name first. */
  private static Set<String> names(List<Author> authors) {
    Set<String> names = new HashSet<>(families(authors));
    for (Author author : authors) {
      if (author instanceof Author.Person person) {
        for (String word : TitleFingerprint.of(person.fullName()).words()) {
          if (word.length() >= LEAST_NAME) {
            names.add(word);
          }
        }
      }
    }
    return names;
  }

  boolean sharesIdentifier(Profile other) {
    return (arxiv.isPresent() && arxiv.equals(other.arxiv))
        || (doi.isPresent() && doi.equals(other.doi));
  }

  boolean identifiersContradict(Profile other) {
    return differ(arxiv, other.arxiv) || differ(doi, other.doi);
  }

  static <T> boolean differ(Optional<T> one, Optional<T> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  boolean sharesAuthor(Profile other) {
    return !Collections.disjoint(families, other.names)
        || !Collections.disjoint(names, other.families);
  }

  boolean authorsContradict(Profile other) {
    return !families.isEmpty() && !other.families.isEmpty() && !sharesAuthor(other);
  }

  boolean sharesLink(Profile other) {
    return !Collections.disjoint(urls, other.urls);
  }

  /** Returns the addresses of a paper, without what one address may have or not. */
  static Set<String> urls(Paper paper) {
    Set<String> urls = new HashSet<>();
    for (Link link : paper.links()) {
      urls.add(END.matcher(SCHEME.matcher(link.url()).replaceFirst("")).replaceFirst(""));
    }
    return urls;
  }

  OptionalInt year() {
    return paper.date().map(date -> OptionalInt.of(date.year())).orElse(OptionalInt.empty());
  }

  /** Returns the venue unless it is a server of preprints. */
  Optional<Venue> publishedAt() {
    return paper.venue().filter(venue -> !venue.isPreprint());
  }

  boolean isPreprint() {
    return paper.venue().filter(Venue::isPreprint).isPresent();
  }
}
