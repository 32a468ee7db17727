package io.github.surveytoolkit.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One entry of a survey, with what its source says of it and nothing else.
 *
 * <p>{@code Paper.titled("Attention Is All You Need").withDate(PublicationDate.of(2017))}
 *
 * @param title may be empty, where a source lists a paper by its link alone
 * @param authors empty when the source names none
 * @param links in the order of the source
 * @param tags awards as {@code award:best paper}, presentations as {@code oral}, topics as written
 * @param note free text that the source attaches: a summary, keywords, an abstract
 * @param key the citation key that the source itself gives, if any
 * @param fields what the source says beyond the other components, by field name
 * @param filled where values come from that the source does not hold, by component name
 */
public record Paper(
    String title,
    List<Author> authors,
    Optional<Venue> venue,
    Optional<PublicationDate> date,
    List<Link> links,
    Identifiers identifiers,
    List<String> tags,
    Optional<String> note,
    Optional<CitationKey> key,
    Map<String, String> fields,
    Map<String, String> filled) {

  public Paper {
    authors = List.copyOf(authors);
    if (authors.stream()
        .limit(Math.max(0, authors.size() - 1))
        .anyMatch(a -> a instanceof Author.Others)) {
      throw new IllegalArgumentException("others must be the last of the authors, were " + authors);
    }
    links = List.copyOf(links);
    tags = List.copyOf(tags);
    fields = inOrder(fields);
    filled = inOrder(filled);
  }

  /** Returns a paper of which only the title is known. */
  public static Paper titled(String title) {
    return new Paper(
        title,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Identifiers.NONE,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Map.of());
  }

  public Paper withTitle(String title) {
    return new Paper(
        title, authors, venue, date, links, identifiers, tags, note, key, fields, filled);
  }

  public Paper withAuthors(List<Author> authors) {
    return new Paper(
        title, authors, venue, date, links, identifiers, tags, note, key, fields, filled);
  }

  public Paper withVenue(Venue venue) {
    return new Paper(
        title,
        authors,
        Optional.of(venue),
        date,
        links,
        identifiers,
        tags,
        note,
        key,
        fields,
        filled);
  }

  public Paper withDate(PublicationDate date) {
    return new Paper(
        title,
        authors,
        venue,
        Optional.of(date),
        links,
        identifiers,
        tags,
        note,
        key,
        fields,
        filled);
  }

  public Paper withLinks(List<Link> links) {
    return new Paper(
        title, authors, venue, date, links, identifiers, tags, note, key, fields, filled);
  }

  public Paper withIdentifiers(Identifiers identifiers) {
    return new Paper(
        title, authors, venue, date, links, identifiers, tags, note, key, fields, filled);
  }

  public Paper withTags(List<String> tags) {
    return new Paper(
        title, authors, venue, date, links, identifiers, tags, note, key, fields, filled);
  }

  public Paper withNote(String note) {
    return new Paper(
        title,
        authors,
        venue,
        date,
        links,
        identifiers,
        tags,
        Optional.of(note),
        key,
        fields,
        filled);
  }

  public Paper withKey(CitationKey key) {
    return new Paper(
        title,
        authors,
        venue,
        date,
        links,
        identifiers,
        tags,
        note,
        Optional.of(key),
        fields,
        filled);
  }

  public Paper withFields(Map<String, String> fields) {
    return new Paper(
        title, authors, venue, date, links, identifiers, tags, note, key, fields, filled);
  }

  public Paper withFilled(Map<String, String> filled) {
    return new Paper(
        title, authors, venue, date, links, identifiers, tags, note, key, fields, filled);
  }

  /** Map.copyOf has no order, and output must have one. */
  private static Map<String, String> inOrder(Map<String, String> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
