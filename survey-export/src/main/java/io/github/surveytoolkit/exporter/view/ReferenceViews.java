package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.Doi;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.VenueKind;
import io.github.surveytoolkit.model.identity.Work;
import io.github.surveytoolkit.model.identity.Works;
import io.github.surveytoolkit.model.key.CitationKeys;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes what reference managers keep of the works, in the order of the survey. */
final class ReferenceViews {

  private static final Pattern RANGE = Pattern.compile("\\s*[-\u2010-\u2014]+\\s*");
  private static final String CHAPTER = "chapter";

  private ReferenceViews() {}

  static List<ReferenceView> of(Survey survey, Works works, CitationKeys keys) {
    return works.asList().stream()
        .map(work -> view(work, keys.of(work).value(), keywords(survey, work)))
        .toList();
  }

  private static ReferenceView view(Work work, String key, List<String> keywords) {
    Paper paper = work.paper();
    Optional<PublicationDate> date = paper.date();
    String pages = field(paper, "pages");
    return new ReferenceView(
        key,
        kind(paper),
        paper.title(),
        paper.authors().stream()
            .filter(author -> !(author instanceof Author.Others))
            .map(ReferenceNameView::of)
            .toList(),
        paper.venue().map(Venue::name).orElse(""),
        paper.venue().flatMap(Venue::acronym).orElse(""),
        field(paper, "publisher", "school", "institution"),
        field(paper, "volume"),
        field(paper, "number"),
        RANGE.matcher(pages).replaceAll("-"),
        page(pages, 0),
        page(pages, 1),
        TypeByVenue.year(paper).map(year -> Integer.toString(year)).orElse(""),
        date.map(PublicationDate::month).map(PaperViews::number).orElse(""),
        date.map(PublicationDate::day).map(PaperViews::number).orElse(""),
        paper.identifiers().doi().map(Doi::value).orElse(""),
        paper.identifiers().arxiv().map(ArxivId::value).orElse(""),
        PaperLinks.address(PaperLinks.paper(paper).orElse(field(paper, "url"))),
        keywords,
        field(paper, "abstract"),
        paper.note().orElse(""));
  }

  /** What a work came as says more than its venue's kind. */
  private static String kind(Paper paper) {
    VenueKind kind =
        paper
            .venue()
            .map(Venue::kind)
            .orElse(
                paper.identifiers().arxiv().isPresent() ? VenueKind.PREPRINT : VenueKind.UNKNOWN);
    return switch (BibtexTypes.given(paper).orElse("")) {
      case "article" -> kind == VenueKind.PREPRINT ? kind.word() : VenueKind.JOURNAL.word();
      case "inproceedings", "conference" ->
          kind == VenueKind.WORKSHOP ? kind.word() : VenueKind.CONFERENCE.word();
      case "incollection", "inbook" -> CHAPTER;
      case "book", "mvbook", "collection" -> VenueKind.BOOK.word();
      case "phdthesis", "mastersthesis", "thesis" -> VenueKind.THESIS.word();
      case "techreport", "report" -> VenueKind.REPORT.word();
      default -> kind.word();
    };
  }

  private static List<String> keywords(Survey survey, Work work) {
    Stream<String> paths = work.places().stream().map(place -> survey.pathOf(place).toString());
    return Stream.concat(paths, work.paper().tags().stream())
        .filter(keyword -> !keyword.isEmpty())
        .distinct()
        .toList();
  }

  private static String field(Paper paper, String... names) {
    for (String name : names) {
      String value = paper.fields().getOrDefault(name, "");
      if (!value.isBlank()) {
        return value;
      }
    }
    return "";
  }

  private static String page(String pages, int index) {
    String[] ends = RANGE.split(pages, -1);
    return index < ends.length ? ends[index] : "";
  }
}
