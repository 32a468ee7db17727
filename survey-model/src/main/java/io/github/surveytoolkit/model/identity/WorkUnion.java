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
 * <p>The first entry that gives a value wins, with these exceptions. A published venue wins over a
 * preprint server, and brings its own date and what else it says of the publication, such as pages;
 * entries of another venue add nothing to these. The longest list of authors wins, and one without
 * "et al." over one with it. A publisher's DOI wins over arXiv's, which stands for the arXiv
 * identifier.
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
        fields(entries, published),
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
    List<Author> best = List.of();
    for (Paper paper : entries) {
      List<Author> authors = paper.authors();
      int more = AuthorLists.named(authors) - AuthorLists.named(best);
      boolean whole = AuthorLists.isCutShort(best) && !AuthorLists.isCutShort(authors);
      if (more > 0 || (more == 0 && whole)) {
        best = authors;
      }
    }
    return best;
  }

  /** Pages and the like are those of the venue; what else fields say is the work's. */
  private static Map<String, String> fields(List<Paper> entries, Paper published) {
    Map<String, String> fields = new LinkedHashMap<>();
    entries.forEach(
        paper ->
            paper
                .fields()
                .forEach(
                    (name, value) -> {
                      if (!PublicationFields.contains(name)) {
                        fields.putIfAbsent(name, value);
                      }
                    }));
    List<Paper> ofVenue = new ArrayList<>(List.of(published));
    entries.stream().filter(paper -> isOfVenue(paper, published)).forEach(ofVenue::add);
    for (Paper paper : ofVenue) {
      paper
          .fields()
          .forEach(
              (name, value) -> {
                if (PublicationFields.contains(name)) {
                  fields.putIfAbsent(name, value);
                }
              });
    }
    return fields;
  }

  private static boolean isOfVenue(Paper paper, Paper published) {
    return paper.venue().isEmpty()
        || published.venue().isEmpty()
        || Publication.isSame(paper.venue().get(), published.venue().get());
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
