package io.github.surveytoolkit.model.identity;

import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.Doi;
import io.github.surveytoolkit.model.Identifiers;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Venue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What several entries of one work say together.
 *
 * <p>The first entry that gives a value wins, with three exceptions: a published venue wins over a
 * preprint server, and brings its own date; the longest list of authors wins. A publisher's DOI
 * wins over arXiv's, which stands for the arXiv identifier.
 */
final class WorkUnion {

  private WorkUnion() {}

  static Paper of(List<Paper> entries) {
    Paper first = entries.get(0);
    if (entries.size() == 1) {
      return first;
    }
    Paper published = entryOfVenue(entries).orElse(first);
    return new Paper(
        first.title(),
        authors(entries),
        published.venue(),
        published.date().or(() -> first(entries.stream().map(Paper::date).toList())),
        links(entries),
        identifiers(entries),
        tags(entries),
        first(entries.stream().map(Paper::note).toList()),
        first(entries.stream().map(Paper::key).toList()),
        merged(entries.stream().map(Paper::fields).toList()),
        merged(entries.stream().map(Paper::filled).toList()));
  }

  private static Optional<Paper> entryOfVenue(List<Paper> entries) {
    List<Paper> withVenue = entries.stream().filter(paper -> paper.venue().isPresent()).toList();
    return withVenue.stream()
        .filter(paper -> paper.venue().filter(Venue::isPreprint).isEmpty())
        .findFirst()
        .or(() -> withVenue.stream().findFirst());
  }

  private static List<Author> authors(List<Paper> entries) {
    List<Author> longest = List.of();
    for (Paper paper : entries) {
      if (paper.authors().size() > longest.size()) {
        longest = paper.authors();
      }
    }
    return longest;
  }

  private static List<Link> links(List<Paper> entries) {
    Map<String, Link> byUrl = new LinkedHashMap<>();
    entries.forEach(paper -> paper.links().forEach(link -> byUrl.putIfAbsent(link.url(), link)));
    return new ArrayList<>(byUrl.values());
  }

  private static Identifiers identifiers(List<Paper> entries) {
    List<Doi> dois =
        entries.stream().map(paper -> paper.identifiers().doi()).flatMap(Optional::stream).toList();
    Optional<Doi> publishers = dois.stream().filter(doi -> doi.arxiv().isEmpty()).findFirst();
    return new Identifiers(
        first(entries.stream().map(paper -> paper.identifiers().arxiv()).toList())
            .or(() -> first(dois.stream().map(Doi::arxiv).toList())),
        publishers.or(() -> dois.stream().findFirst()));
  }

  private static List<String> tags(List<Paper> entries) {
    Set<String> tags = new LinkedHashSet<>();
    entries.forEach(paper -> tags.addAll(paper.tags()));
    return new ArrayList<>(tags);
  }

  private static <T> Optional<T> first(List<Optional<T>> values) {
    return values.stream().flatMap(Optional::stream).findFirst();
  }

  private static Map<String, String> merged(List<Map<String, String>> maps) {
    Map<String, String> all = new LinkedHashMap<>();
    maps.forEach(map -> map.forEach(all::putIfAbsent));
    return all;
  }
}
