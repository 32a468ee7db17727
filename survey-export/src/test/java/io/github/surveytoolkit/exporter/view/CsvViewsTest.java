package io.github.surveytoolkit.exporter.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.exporter.ExportFormat;
import io.github.surveytoolkit.exporter.SurveyExport;
import io.github.surveytoolkit.exporter.view.CsvOptions.Formulas;
import io.github.surveytoolkit.exporter.view.CsvOptions.Start;
import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.Doi;
import io.github.surveytoolkit.model.Identifiers;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.VenueCatalog;
import io.github.surveytoolkit.model.VenueKind;
import io.github.surveytoolkit.model.source.EntryOrigin;
import io.github.surveytoolkit.model.source.Outline;
import io.github.surveytoolkit.model.source.Position;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.SourceMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvViewsTest {

  private static final Paper WHOLE =
      Paper.titled("A \"Whole\" Paper, with all")
          .withAuthors(
              List.of(
                  person("Ada", "van", "Last", "Jr."),
                  new Author.Group("Example Group"),
                  new Author.Others()))
          .withVenue(VenueCatalog.standard().findOrUnlisted("NIPS"))
          .withDate(PublicationDate.of(2023, 7, 3))
          .withLinks(
              List.of(
                  link(LinkKind.VIDEO, "Talk", "https://example.org/talk"),
                  link(LinkKind.PAPER, "PDF", "https://example.org/a.pdf"),
                  link(LinkKind.CODE, "", "https://example.org/code"),
                  link(LinkKind.CODE, "Other code", "https://example.org/more"),
                  link(LinkKind.PROJECT, "", "https://example.org/")))
          .withIdentifiers(new Identifiers(ArxivId.parse("2301.00001"), Doi.parse("10.1145/1")))
          .withTags(List.of("award:best paper", "oral"))
          .withNote("A note.");

  private static final Survey SURVEY =
      new Survey(
          Optional.of("A List"),
          About.NOTHING,
          List.of(Paper.titled("=1+1")),
          List.of(
              new Category(
                  "Methods",
                  List.of(),
                  List.of(new Category("Old > New", List.of(WHOLE), List.of())))));

  private static final ReadResult READ =
      new ReadResult(
          SURVEY,
          new SourceMap(
              Map.of(new Place(List.of(0, 0), 0), EntryOrigin.at(new Position("list.md", 66, 1)))),
          Outline.NONE,
          List.of(),
          List.of());

  private static final String HEADER =
      "\"key\",\"title\",\"authors\",\"year\",\"month\",\"venue\",\"venue_kind\",\"category\","
          + "\"paper_url\",\"code_url\",\"other_urls\",\"arxiv\",\"doi\",\"tags\",\"note\","
          + "\"line\"\r\n";

  private static Author person(String given, String particle, String family, String suffix) {
    return new Author.Person(part(given), part(particle), family, part(suffix));
  }

  private static Optional<String> part(String text) {
    return Optional.of(text).filter(part -> !part.isEmpty());
  }

  private static Link link(LinkKind kind, String label, String url) {
    return new Link(kind, part(label), url);
  }

  private static String written(CsvOptions options) {
    return SurveyExport.write(READ, ExportFormat.CSV, ExportOptions.STANDARD.withCsv(options))
        .text();
  }

  @Test
  void writesARowForEachEntry() {
    assertThat(written(CsvOptions.STANDARD))
        .isEqualTo(
            HEADER
                + "\"11\",\"'=1+1\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\","
                + "\"\",\"\"\r\n"
                + "\"last2023whole\",\"A \"\"Whole\"\" Paper, with all\","
                + "\"van Last, Jr., Ada; {Example Group}; others\",\"2023\",\"7\",\"NIPS\","
                + "\"conference\",\"Methods > Old \\> New\",\"https://example.org/a.pdf\","
                + "\"https://example.org/code\",\"video [Talk] https://example.org/talk; "
                + "code [Other code] https://example.org/more; project https://example.org/\","
                + "\"2301.00001\",\"10.1145/1\",\"award:best paper; oral\",\"A note.\","
                + "\"66\"\r\n");
  }

  @Test
  void writesTheHeaderAloneForNothing() {
    assertThat(SurveyExport.write(Survey.EMPTY, ExportFormat.CSV)).isEqualTo(HEADER);
  }

  @Test
  void beginsWithAByteOrderMarkForExcel() {
    assertThat(written(CsvOptions.STANDARD.withStart(Start.BYTE_ORDER_MARK)))
        .isEqualTo("\uFEFF" + written(CsvOptions.STANDARD));
  }

  @Test
  void leavesFormulasAsTheyAreWhenAsked() {
    assertThat(written(CsvOptions.STANDARD.withFormulas(Formulas.AS_THEY_ARE)))
        .isEqualTo(written(CsvOptions.STANDARD).replace("'=1+1", "=1+1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada    | ''      | Lovelace        | ''  | Lovelace, Ada",
        "''     | ''      | Plato           | ''  | Plato",
        "''     | ''      | Vall\u00e9e Poussin  | ''  | 'Vall\u00e9e Poussin,'",
        "''     | ''      | Others          | ''  | 'Others,'",
        "Vincent| van     | Gogh            | ''  | van Gogh, Vincent",
        "Vincent| Van     | Gogh            | ''  | {Van} {Gogh}, Vincent",
        "Vincent| ''      | van Gogh        | ''  | {van Gogh}, Vincent",
        "''     | de la   | Cruz            | ''  | 'de la Cruz,'",
        "Sammy  | ''      | Davis           | Jr. | Davis, Jr., Sammy",
        "''     | ''      | Davis           | Jr. | 'Davis, Jr.,'",
        "A, B   | ''      | C, D            | ''  | {C, D}, {A, B}",
        "A      | ''      | {B}\\           | ''  | {\\{B\\}\\\\}, A",
        "A;     | ''      | B; C            | ''  | B\\; C, A\\;"
      })
  void writesNamesByTheirParts(
      String given, String particle, String family, String suffix, String written) {
    assertThat(CsvNames.of(List.of(person(given, particle, family, suffix)))).isEqualTo(written);
  }

  @Test
  void writesGroupsInBraces() {
    assertThat(
            CsvNames.of(
                List.of(
                    new Author.Group("Brown and Green"),
                    new Author.Group("others"),
                    new Author.Others())))
        .isEqualTo("{Brown and Green}; {others}; others");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Slides   | https://example.org/a;b | slides [Slides] https://example.org/a;b",
        "''       | https://example.org/; c | slides https://example.org/\\; c",
        "[1] \\   | u                       | slides [[1\\] \\\\] u",
        "''       | [x] u                   | slides [] [x] u"
      })
  void writesOtherAddressesWithKindAndLabel(String label, String url, String written) {
    assertThat(CsvLinks.of(List.of(link(LinkKind.SLIDES, label, url))).others()).isEqualTo(written);
  }

  @Test
  void leavesOutAddressesThatAreNone() {
    CsvLinks links =
        CsvLinks.of(List.of(link(LinkKind.PAPER, "Paper", ""), link(LinkKind.PAPER, "", "u")));

    assertThat(links).isEqualTo(new CsvLinks("u", "", ""));
  }

  @Test
  void writesAVenueSoThatItIsFoundAgain() {
    Venue foundByAddress =
        new Venue(
            Optional.of("icml"),
            "International Conference on Machine Learning",
            Optional.of("ICML"),
            VenueKind.CONFERENCE,
            "PMLR 202");
    Survey survey =
        new Survey(
            Optional.empty(),
            About.NOTHING,
            List.of(Paper.titled("A Title").withVenue(foundByAddress)),
            List.of());

    assertThat(Arrays.asList(SurveyExport.write(survey, ExportFormat.CSV).split(",", -1)))
        .contains("\"ICML\"");
  }
}
