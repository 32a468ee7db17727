package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.CategoryPath;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.identity.Work;
import io.github.surveytoolkit.model.identity.Works;
import io.github.surveytoolkit.model.key.CitationKeys;
import io.github.surveytoolkit.model.source.SourceMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Makes what templates see of an entry. */
final class PaperViews {

  private final SourceMap sources;
  private final CitationKeys keys;
  private final Map<Place, Work> works = new HashMap<>();

  PaperViews(SourceMap sources, Works works, CitationKeys keys) {
    this.sources = sources;
    this.keys = keys;
    works.asList().forEach(work -> work.places().forEach(place -> this.works.put(place, work)));
  }

  PaperView of(Paper paper, Place place, CategoryPath path) {
    Optional<PublicationDate> date = paper.date();
    return new PaperView(
        new Text.Verbatim(keys.of(Objects.requireNonNull(works.get(place))).value()),
        paper.title(),
        names(paper.authors()),
        Author.othersOmitted(paper.authors()),
        ofVenue(paper, Venue::shortName),
        ofVenue(paper, Venue::name),
        ofVenue(paper, venue -> venue.kind().word()),
        ofVenue(paper, Venue::written),
        date.map(known -> Integer.toString(known.year())).orElse(""),
        date.map(PublicationDate::month).map(PaperViews::number).orElse(""),
        date.map(PublicationDate::day).map(PaperViews::number).orElse(""),
        new Text.Address(PaperLinks.paper(paper).orElse("")),
        new Text.Address(PaperLinks.code(paper).orElse("")),
        PaperLinks.of(paper.links()),
        paper.identifiers().arxiv().map(id -> id.value()).orElse(""),
        paper.identifiers().doi().map(doi -> doi.value()).orElse(""),
        paper.tags(),
        paper.note().orElse(""),
        path.toString(),
        sources.of(place).map(origin -> Integer.toString(origin.position().line())).orElse(""));
  }

  private static List<String> names(List<Author> authors) {
    return authors.stream()
        .filter(author -> !(author instanceof Author.Others))
        .map(Author::fullName)
        .toList();
  }

  private static String ofVenue(Paper paper, Function<Venue, String> part) {
    return paper.venue().map(part).orElse("");
  }

  /** Returns the digits, or nothing. */
  static String number(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
  }
}
