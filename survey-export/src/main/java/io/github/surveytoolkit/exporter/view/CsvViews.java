package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.CsvEscaper;
import io.github.surveytoolkit.exporter.template.Text;
import io.github.surveytoolkit.exporter.view.CsvOptions.Formulas;
import io.github.surveytoolkit.exporter.view.CsvOptions.Start;
import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.VenueCatalog;
import io.github.surveytoolkit.model.identity.Works;
import io.github.surveytoolkit.model.key.CitationKeys;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.text.JoinedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Decides what stands in the columns of a CSV file: one row for each entry, in reading order. */
final class CsvViews {

  private static final List<String> COLUMNS =
      List.of(
          "key",
          "title",
          "authors",
          "year",
          "month",
          "venue",
          "venue_kind",
          "category",
          "paper_url",
          "code_url",
          "other_urls",
          "arxiv",
          "doi",
          "tags",
          "note",
          "line");

  private final ReadResult read;
  private final CsvOptions options;
  private final Map<Place, CitationKey> keys = new HashMap<>();

  private CsvViews(ReadResult read, CsvOptions options) {
    this.read = read;
    this.options = options;
  }

  static CsvView of(ReadResult read, Works works, CitationKeys keys, CsvOptions options) {
    CsvViews views = new CsvViews(read, options);
    works
        .asList()
        .forEach(work -> work.places().forEach(place -> views.keys.put(place, keys.of(work))));
    return views.view();
  }

  private CsvView view() {
    List<CsvRowView> rows = new ArrayList<>();
    rows.add(row(COLUMNS));
    read.survey().forEachPaper((place, paper) -> rows.add(row(values(place, paper))));
    String start = options.start() == Start.BYTE_ORDER_MARK ? "\uFEFF" : "";
    return new CsvView(new Text.Verbatim(start), rows, new Text.Verbatim("\r\n"));
  }

  private CsvRowView row(List<String> values) {
    return new CsvRowView(values.stream().map(this::cell).toList());
  }

  private Text cell(String value) {
    return options.formulas() == Formulas.GUARDED
        ? new Text.Plain(value)
        : new Text.Verbatim(CsvEscaper.quoted(value));
  }

  private List<String> values(Place place, Paper paper) {
    CsvLinks links = CsvLinks.of(paper.links());
    Optional<PublicationDate> date = paper.date();
    return List.of(
        Objects.requireNonNull(keys.get(place)).value(),
        paper.title(),
        CsvNames.of(paper.authors()),
        date.map(known -> Integer.toString(known.year())).orElse(""),
        date.map(PublicationDate::month).map(PaperViews::number).orElse(""),
        paper.venue().map(CsvViews::spelling).orElse(""),
        paper.venue().map(venue -> venue.kind().word()).orElse(""),
        JoinedText.ofPath(read.survey().pathOf(place).titles()),
        links.paper(),
        links.code(),
        links.others(),
        paper.identifiers().arxiv().map(id -> id.value()).orElse(""),
        paper.identifiers().doi().map(doi -> doi.value()).orElse(""),
        JoinedText.ofValues(paper.tags()),
        paper.note().orElse(""),
        line(place));
  }

  /** As the source spells the venue, unless it is found by another of its names only. */
  private static String spelling(Venue venue) {
    boolean known = venue.id().isPresent();
    boolean foundAsWritten =
        VenueCatalog.standard().find(venue.written()).flatMap(Venue::id).equals(venue.id());
    return known && !foundAsWritten ? venue.shortName() : venue.written();
  }

  private String line(Place place) {
    return read.sourceMap()
        .of(place)
        .map(origin -> Integer.toString(origin.position().line()))
        .orElse("");
  }
}
