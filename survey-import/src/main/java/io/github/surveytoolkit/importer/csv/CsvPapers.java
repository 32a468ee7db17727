package io.github.surveytoolkit.importer.csv;

import io.github.surveytoolkit.importer.link.UrlIdentifiers;
import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Doi;
import io.github.surveytoolkit.model.Identifiers;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.VenueCatalog;
import io.github.surveytoolkit.model.VenueKind;
import io.github.surveytoolkit.model.text.JoinedText;
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes a paper of the values of a row. */
final class CsvPapers {

  private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{3}");
  private static final Pattern MONTH = Pattern.compile("0?[1-9]|1[0-2]");
  private static final Pattern ARXIV_PREFIX = Pattern.compile("(?i)^arxiv:\\s*");

  /** Since 2015 an identifier has five digits after the full stop. */
  private static final Pattern SHORT_ARXIV =
      Pattern.compile("(?:1[5-9]|[2-8][0-9])(?:0[1-9]|1[0-2])\\.[0-9]{2,4}");

  private static final int ARXIV_LENGTH = 10;
  private static final Pattern DOI_PREFIX = Pattern.compile("(?i)^doi:\\s*");

  private final CsvValues values;

  private CsvPapers(CsvValues values) {
    this.values = values;
  }

  static Paper paper(CsvValues values) {
    return new CsvPapers(values).paper();
  }

  private Paper paper() {
    List<Link> links = CsvLinks.of(values);
    return new Paper(
        values.text(CsvColumn.TITLE),
        CsvNames.of(values),
        venue(),
        date(),
        links,
        identifiers(links),
        tags(),
        Optional.of(values.text(CsvColumn.NOTE)).filter(note -> !note.isEmpty()),
        key(),
        values.fields(),
        Map.of());
  }

  private Optional<CitationKey> key() {
    Optional<CitationKey> key = CitationKey.parse(values.text(CsvColumn.KEY));
    if (values.has(CsvColumn.KEY) && key.isEmpty()) {
      values.keep(CsvColumn.KEY, "must be without spaces, commas, braces and any of \\ % # ~ \"");
    }
    return key;
  }

  private Optional<Venue> venue() {
    String written = values.text(CsvColumn.VENUE);
    String word = values.text(CsvColumn.VENUE_KIND).toLowerCase(Locale.ROOT);
    Optional<VenueKind> kind = VenueKind.ofWord(word);
    boolean isUsed = word.isEmpty() || (kind.isPresent() && !written.isEmpty());
    if (!isUsed) {
      values.keep(
          CsvColumn.VENUE_KIND,
          kind.isPresent() ? "must stand beside a venue" : "must be a word such as conference");
    }
    return Optional.of(written)
        .filter(name -> !name.isEmpty())
        .map(VenueCatalog.standard()::findOrUnlisted)
        .map(venue -> kind.map(venue::withKind).orElse(venue));
  }

  private Optional<PublicationDate> date() {
    OptionalInt year = number(CsvColumn.YEAR, YEAR, "must be four digits");
    OptionalInt month = number(CsvColumn.MONTH, MONTH, "must be 1 to 12");
    if (year.isEmpty() && month.isPresent()) {
      values.keep(CsvColumn.MONTH, "must stand beside a year");
    }
    return year.isEmpty()
        ? Optional.empty()
        : Optional.of(new PublicationDate(year.getAsInt(), month, OptionalInt.empty()));
  }

  private OptionalInt number(CsvColumn column, Pattern form, String wanted) {
    String text = values.text(column);
    if (form.matcher(text).matches()) {
      return OptionalInt.of(Integer.parseInt(text));
    }
    if (values.has(column)) {
      values.keep(column, wanted);
    }
    return OptionalInt.empty();
  }

  /** A table without such columns says by its links what it knows of identifiers. */
  private Identifiers identifiers(List<Link> links) {
    return new Identifiers(
        values.isColumn(CsvColumn.ARXIV)
            ? arxiv()
            : ofLinks(links).map(Identifiers::arxiv).flatMap(Optional::stream).findFirst(),
        values.isColumn(CsvColumn.DOI)
            ? doi()
            : ofLinks(links).map(Identifiers::doi).flatMap(Optional::stream).findFirst());
  }

  private static Stream<Identifiers> ofLinks(List<Link> links) {
    return links.stream().map(link -> UrlIdentifiers.of(link.url()));
  }

  private Optional<ArxivId> arxiv() {
    String text = values.text(CsvColumn.ARXIV);
    String bare = withZeros(ARXIV_PREFIX.matcher(text).replaceFirst(""));
    Optional<ArxivId> id = ArxivId.parse(bare).or(() -> UrlIdentifiers.of(text).arxiv());
    if (values.has(CsvColumn.ARXIV) && id.isEmpty()) {
      values.keep(CsvColumn.ARXIV, "must be an identifier such as 1706.03762");
    }
    return id;
  }

  /** A spreadsheet takes an identifier for a number and drops zeros at its end. */
  private String withZeros(String id) {
    if (!SHORT_ARXIV.matcher(id).matches()) {
      return id;
    }
    String whole = (id + "000").substring(0, ARXIV_LENGTH);
    values.problem(
        CsvColumn.ARXIV, "has lost zeros at the end, \"" + id + "\" is read as " + whole);
    return whole;
  }

  private Optional<Doi> doi() {
    String text = values.text(CsvColumn.DOI);
    Optional<Doi> doi =
        Doi.parse(DOI_PREFIX.matcher(text).replaceFirst(""))
            .or(() -> UrlIdentifiers.of(text).doi());
    if (values.has(CsvColumn.DOI) && doi.isEmpty()) {
      values.keep(CsvColumn.DOI, "must be an identifier such as 10.1145/3544548.3581388");
    }
    return doi;
  }

  private List<String> tags() {
    return JoinedText.values(values.raw(CsvColumn.TAGS)).stream()
        .map(TextNormalizer::normalize)
        .filter(tag -> !tag.isEmpty())
        .toList();
  }
}
