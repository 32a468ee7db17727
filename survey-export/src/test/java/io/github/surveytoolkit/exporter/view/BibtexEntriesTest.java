package io.github.surveytoolkit.exporter.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.exporter.template.Text;
import io.github.surveytoolkit.exporter.view.BibtexOptions.Preprints;
import io.github.surveytoolkit.exporter.view.BibtexOptions.VenueNames;
import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Doi;
import io.github.surveytoolkit.model.Identifiers;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.VenueKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibtexEntriesTest {

  private static final Paper PAPER = Paper.titled("A Title").withDate(PublicationDate.of(2020));
  private static final Venue ARXIV =
      new Venue(Optional.of("arxiv"), "arXiv", Optional.of("arXiv"), VenueKind.PREPRINT, "arXiv");

  @Nested
  class Types {

    @ParameterizedTest
    @CsvSource({
      "CONFERENCE, inproceedings, booktitle",
      "WORKSHOP, inproceedings, booktitle",
      "JOURNAL, article, journal",
      "PREPRINT, misc, howpublished",
      "REPORT, misc, howpublished",
      "THESIS, misc, howpublished",
      "BOOK, misc, howpublished",
      "WEB, misc, howpublished",
      "UNKNOWN, misc, howpublished"
    })
    void followTheKindOfTheVenue(VenueKind kind, String type, String venueField) {
      Paper paper = PAPER.withVenue(venue(kind));

      assertThat(type(paper)).isEqualTo(type);
      assertThat(fields(paper))
          .isEqualTo(
              Map.of(
                  "title", "A Title", venueField, "Some Venue", "year", "2020", "key", "A Title"));
    }

    @Test
    void areMiscWithoutAVenue() {
      assertThat(type(PAPER)).isEqualTo("misc");
    }

    @ParameterizedTest
    @CsvSource({"CONFERENCE", "WORKSHOP", "JOURNAL"})
    void areMiscWithoutTheYearThatStylesDemand(VenueKind kind) {
      Paper paper = Paper.titled("A Title").withVenue(venue(kind));

      assertThat(type(paper)).isEqualTo("misc");
      assertThat(fields(paper))
          .isEqualTo(Map.of("title", "A Title", "howpublished", "Some Venue", "key", "A Title"));
    }

    @ParameterizedTest
    @CsvSource({
      "THESIS, school, phdthesis",
      "REPORT, institution, techreport",
      "BOOK, publisher, book"
    })
    void areSpecialOnesWhenTheFieldThatStylesDemandIsKnown(
        VenueKind kind, String field, String type) {
      Paper paper =
          PAPER
              .withAuthors(List.of(person("Ada", "Last")))
              .withVenue(venue(kind))
              .withFields(Map.of(field, "Some House"));

      assertThat(type(paper)).isEqualTo(type);
      assertThat(fields(paper))
          .containsEntry(field, "Some House")
          .doesNotContainKeys("howpublished", "booktitle", "journal");
    }

    @Test
    void areMiscForAThesisWithoutAuthor() {
      Paper paper =
          PAPER.withVenue(venue(VenueKind.THESIS)).withFields(Map.of("school", "Some House"));

      assertThat(type(paper)).isEqualTo("misc");
    }

    @Test
    void areMiscWithEprintForPreprints() {
      Paper paper = PAPER.withVenue(ARXIV).withIdentifiers(arxiv("2301.00001"));

      assertThat(type(paper)).isEqualTo("misc");
      assertThat(fields(paper))
          .containsExactly(
              Map.entry("title", "A Title"),
              Map.entry("year", "2020"),
              Map.entry("eprint", "2301.00001"),
              Map.entry("archivePrefix", "arXiv"),
              Map.entry("key", "A Title"));
    }

    @Test
    void areArticlesForPreprintsWhenAskedFor() {
      Paper paper = PAPER.withVenue(ARXIV).withIdentifiers(arxiv("2301.00001"));
      BibtexOptions articles = BibtexOptions.STANDARD.withPreprints(Preprints.ARTICLE);

      assertThat(type(paper, articles)).isEqualTo("article");
      assertThat(fields(paper, articles))
          .containsEntry("journal", "arXiv preprint arXiv:2301.00001")
          .containsEntry("eprint", "2301.00001");
    }

    @Test
    void stayMiscForPreprintsWithoutAnIdentifierEvenThen() {
      Paper paper = PAPER.withVenue(ARXIV);
      BibtexOptions articles = BibtexOptions.STANDARD.withPreprints(Preprints.ARTICLE);

      assertThat(type(paper, articles)).isEqualTo("misc");
      assertThat(fields(paper, articles)).containsEntry("howpublished", "arXiv");
    }

    @Test
    void leavePublishedPapersAloneWhenPreprintsAreArticles() {
      Paper paper =
          PAPER.withVenue(venue(VenueKind.CONFERENCE)).withIdentifiers(arxiv("2301.00001"));
      BibtexOptions articles = BibtexOptions.STANDARD.withPreprints(Preprints.ARTICLE);

      assertThat(type(paper, articles)).isEqualTo("inproceedings");
      assertThat(fields(paper, articles))
          .containsEntry("eprint", "2301.00001")
          .containsEntry("archivePrefix", "arXiv");
    }
  }

  @Nested
  class Dates {

    @Test
    void takeTheYearOfAPreprintFromItsIdentifier() {
      Paper paper = Paper.titled("A Title").withIdentifiers(arxiv("1706.03762"));

      assertThat(fields(paper)).containsEntry("year", "2017").doesNotContainKey("month");
    }

    @Test
    void takeNoYearOfAPublishedPaperFromItsPreprint() {
      Paper paper =
          Paper.titled("A Title")
              .withVenue(venue(VenueKind.CONFERENCE))
              .withIdentifiers(arxiv("1706.03762"));

      assertThat(type(paper)).isEqualTo("misc");
      assertThat(fields(paper)).doesNotContainKey("year");
    }

    @ParameterizedTest
    @CsvSource({
      "1, jan", "2, feb", "3, mar", "4, apr", "5, may", "6, jun", "7, jul", "8, aug", "9, sep",
      "10, oct", "11, nov", "12, dec"
    })
    void writeMonthsAsMacros(int month, String macro) {
      BibtexFieldView field =
          field(Paper.titled("A Title").withDate(PublicationDate.of(2020, month)), "month");

      assertThat(field.macro()).isTrue();
      assertThat(shown(field)).isEqualTo(macro);
    }

    @Test
    void leaveTheMonthOfAConferenceOut() {
      Paper paper =
          Paper.titled("A Title")
              .withDate(PublicationDate.of(2020, 7))
              .withVenue(venue(VenueKind.CONFERENCE));

      assertThat(fields(paper)).doesNotContainKey("month");
    }
  }

  @Nested
  class Names {

    @Test
    void putTheFamilyFirst() {
      assertThat(authors(person("Ada", "Last"), person("Ben", "Next")))
          .isEqualTo("Last, Ada and Next, Ben");
    }

    @Test
    void followTheGrammarWithParticleAndSuffix() {
      Author whole =
          new Author.Person(
              Optional.of("Ada B."), Optional.of("van der"), "Last", Optional.of("Jr."));

      assertThat(authors(whole)).isEqualTo("van der Last, Jr., Ada B.");
    }

    @Test
    void mayBeASingleWord() {
      Author single =
          new Author.Person(Optional.empty(), Optional.empty(), "Plato", Optional.empty());

      assertThat(authors(single)).isEqualTo("Plato");
    }

    @Test
    void keepGroupsInBraces() {
      assertThat(authors(new Author.Group("Open Group and Friends, Inc."), person("Ada", "Last")))
          .isEqualTo("{Open Group and Friends, Inc.} and Last, Ada");
    }

    @Test
    void endInOthersWhereAuthorsAreLeftOut() {
      assertThat(authors(person("Ada", "Last"), new Author.Others()))
          .isEqualTo("Last, Ada and others");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            Ada, B. | Last          | Last, {Ada, B.}
            Ada     | Last, PhD     | {Last, PhD}, Ada
            Ada and | Last          | Last, {Ada and}
            Ada     | Smith AND Son | {Smith AND Son}, Ada
            Ada     | de la Cruz    | {de la Cruz}, Ada
            Ada     | La Cruz       | La Cruz, Ada
            """)
    void standInBracesWhereBibtexWouldCutThem(String given, String family, String written) {
      assertThat(authors(person(given, family))).isEqualTo(written);
    }

    @Test
    void areNotCutWithinWords() {
      assertThat(authors(person("Andrea", "Sandler"))).isEqualTo("Sandler, Andrea");
    }
  }

  @Nested
  class Addresses {

    @Test
    void areThePapersOwn() {
      Paper paper =
          PAPER.withLinks(
              List.of(
                  link(LinkKind.CODE, "Code", "https://example.org/code"),
                  link(LinkKind.URL, "title", "https://example.org/title"),
                  link(LinkKind.PAPER, "Paper", "https://example.org/paper.pdf")));

      assertThat(fields(paper)).containsEntry("url", "https://example.org/paper.pdf");
    }

    @Test
    void areTheTitlesWhereNoneIsThePapers() {
      Paper paper =
          PAPER.withLinks(
              List.of(
                  link(LinkKind.CODE, "Code", "https://example.org/code"),
                  link(LinkKind.URL, "title", "https://example.org/title")));

      assertThat(fields(paper)).containsEntry("url", "https://example.org/title");
    }

    @Test
    void areTheFirstThatMayBeWritten() {
      Paper paper =
          PAPER.withLinks(
              List.of(
                  link(LinkKind.PAPER, "Paper", "javascript:alert(1)"),
                  link(LinkKind.PAPER, "PDF", "papers/a.pdf"),
                  link(LinkKind.CODE, "Code", "https://example.org/code")));

      assertThat(fields(paper)).containsEntry("url", "https://example.org/code");
    }

    @Test
    void areLeftOutWhereNoneMayBeWritten() {
      Paper paper = PAPER.withLinks(List.of(link(LinkKind.PAPER, "Paper", "papers/a.pdf")));

      assertThat(fields(paper)).doesNotContainKeys("url", "howpublished");
    }

    @Test
    void arePercentEncodedAndNotEscaped() {
      BibtexFieldView url =
          field(
              PAPER.withLinks(
                  List.of(link(LinkKind.PAPER, "Paper", "https://example.org/a b_c{d}#e%20"))),
              "url");

      assertThat(url.pieces())
          .containsExactly(BibtexPieceView.verbatim("https://example.org/a%20b_c%7Bd%7D#e%20"));
    }

    @Test
    void sayHowAPaperWithNothingElseIsPublished() {
      Paper paper =
          Paper.titled("A Title")
              .withLinks(List.of(link(LinkKind.URL, "URL", "https://example.org/post")));

      assertThat(fields(paper))
          .containsExactly(
              Map.entry("title", "A Title"),
              Map.entry("howpublished", "\\url{https://example.org/post}"),
              Map.entry("url", "https://example.org/post"),
              Map.entry("key", "A Title"));
    }

    @Test
    void areNoWayOfPublishingBesideAnIdentifier() {
      Paper paper =
          Paper.titled("A Title")
              .withIdentifiers(arxiv("2301.00001"))
              .withLinks(
                  List.of(link(LinkKind.PAPER, "Paper", "https://arxiv.org/abs/2301.00001")));

      assertThat(fields(paper)).doesNotContainKey("howpublished");
    }
  }

  @Nested
  class Fields {

    @Test
    void standInOneOrder() {
      Paper paper =
          PAPER
              .withFields(
                  Map.of(
                      "address",
                      "Town",
                      "series",
                      "Series",
                      "editor",
                      "Ed",
                      "publisher",
                      "House",
                      "pages",
                      "7",
                      "number",
                      "2",
                      "volume",
                      "1"))
              .withLinks(List.of(link(LinkKind.PAPER, "Paper", "https://example.org/a.pdf")))
              .withIdentifiers(new Identifiers(ArxivId.parse("2301.00001"), Doi.parse("10.1145/1")))
              .withDate(PublicationDate.of(2020, 5, 17))
              .withVenue(venue(VenueKind.JOURNAL))
              .withAuthors(List.of(person("Ada", "Last")));

      assertThat(fields(paper).keySet())
          .containsExactly(
              "author",
              "title",
              "journal",
              "volume",
              "number",
              "pages",
              "publisher",
              "editor",
              "series",
              "address",
              "year",
              "month",
              "doi",
              "eprint",
              "archivePrefix",
              "url");
    }

    @Test
    void areNeverBlank() {
      Paper paper = PAPER.withFields(Map.of("pages", " ", "volume", ""));

      assertThat(fields(paper)).doesNotContainKeys("pages", "volume");
    }

    @Test
    void holdTheBareDoi() {
      Paper paper =
          PAPER.withIdentifiers(
              new Identifiers(Optional.empty(), Doi.parse("10.1002/(SICI)1097<1661::AID>3.0_2")));

      assertThat(field(paper, "doi").pieces())
          .containsExactly(BibtexPieceView.verbatim("10.1002/(SICI)1097<1661::AID>3.0_2"));
    }

    @ParameterizedTest
    @CsvSource({
      "Attention Is All You Need, Attention Is All",
      "Segment Anything, Segment Anything",
      "BERT, BERT"
    })
    void holdTheFirstWordsForSortingWithoutAuthors(String title, String key) {
      assertThat(fields(Paper.titled(title))).containsEntry("key", key);
    }

    @Test
    void holdNoSortingWordsBesideAuthors() {
      assertThat(fields(PAPER.withAuthors(List.of(person("Ada", "Last")))))
          .doesNotContainKey("key");
    }

    @Test
    void areNoneForAnEntryThatSaysNothing() {
      assertThat(fields(Paper.titled(""))).isEmpty();
    }

    @Test
    void nameCatalogueVenuesByMacroWhenAskedFor() {
      BibtexOptions strings = BibtexOptions.STANDARD.withVenues(VenueNames.STRINGS);
      Venue known =
          new Venue(
              Optional.of("3dv"), "Conference on 3D", Optional.empty(), VenueKind.CONFERENCE, "x");
      BibtexFieldView field = field(PAPER.withVenue(known), "booktitle", strings);

      assertThat(field.macro()).isTrue();
      assertThat(shown(field)).isEqualTo("v3dv");
    }

    @Test
    void nameOtherVenuesInFullEvenThen() {
      BibtexOptions strings = BibtexOptions.STANDARD.withVenues(VenueNames.STRINGS);
      BibtexFieldView field =
          field(PAPER.withVenue(venue(VenueKind.CONFERENCE)), "booktitle", strings);

      assertThat(field.macro()).isFalse();
      assertThat(shown(field)).isEqualTo("Some Venue");
    }
  }

  private static Venue venue(VenueKind kind) {
    return new Venue(Optional.empty(), "Some Venue", Optional.empty(), kind, "SV");
  }

  private static Author person(String given, String family) {
    return new Author.Person(Optional.of(given), Optional.empty(), family, Optional.empty());
  }

  private static Identifiers arxiv(String id) {
    return new Identifiers(ArxivId.parse(id), Optional.empty());
  }

  private static Link link(LinkKind kind, String label, String url) {
    return new Link(kind, Optional.of(label), url);
  }

  private static String authors(Author... authors) {
    return shown(field(PAPER.withAuthors(List.of(authors)), "author"));
  }

  private static String type(Paper paper) {
    return type(paper, BibtexOptions.STANDARD);
  }

  private static String type(Paper paper, BibtexOptions options) {
    return entry(paper, options).type();
  }

  private static Map<String, String> fields(Paper paper) {
    return fields(paper, BibtexOptions.STANDARD);
  }

  private static Map<String, String> fields(Paper paper, BibtexOptions options) {
    Map<String, String> fields = new LinkedHashMap<>();
    entry(paper, options).fields().forEach(field -> fields.put(field.name(), shown(field)));
    return fields;
  }

  private static BibtexFieldView field(Paper paper, String name) {
    return field(paper, name, BibtexOptions.STANDARD);
  }

  private static BibtexFieldView field(Paper paper, String name, BibtexOptions options) {
    return entry(paper, options).fields().stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no field " + name));
  }

  private static BibtexEntryView entry(Paper paper, BibtexOptions options) {
    return BibtexEntries.of(paper, new CitationKey("key"), options);
  }

  /** The value before it is escaped. */
  private static String shown(BibtexFieldView field) {
    return field.pieces().stream()
        .map(piece -> piece.braced() ? "{" + text(piece.text()) + "}" : text(piece.text()))
        .collect(Collectors.joining(field.joiner()));
  }

  private static String text(Text text) {
    return text instanceof Text.Plain plain ? plain.text() : ((Text.Verbatim) text).text();
  }
}
