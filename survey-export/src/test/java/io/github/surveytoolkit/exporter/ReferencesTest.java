package io.github.surveytoolkit.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Doi;
import io.github.surveytoolkit.model.Identifiers;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.VenueCatalog;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RIS and CSL-JSON. */
class ReferencesTest {

  private static final Paper ATTENTION =
      Paper.titled("Attention Is \"All\" You \\Need")
          .withAuthors(
              List.of(
                  new Author.Person(
                      Optional.of("Ada"), Optional.of("van"), "Last", Optional.of("Jr.")),
                  new Author.Group("Example Group"),
                  new Author.Others()))
          .withVenue(VenueCatalog.standard().findOrUnlisted("NIPS"))
          .withDate(PublicationDate.of(2017, 6, 12))
          .withIdentifiers(
              new Identifiers(ArxivId.parse("1706.03762"), Doi.parse("10.1145/3292500")))
          .withTags(List.of("oral"))
          .withNote("worth\nit")
          .withFields(Map.of("pages", "11--20", "volume", "30", "publisher", "MIT Press"))
          .withKey(new CitationKey("attention2017"))
          .withLinks(
              List.of(new Link(LinkKind.PAPER, Optional.of("PDF"), "https://example.org/a_b")));
  private static final Paper BARE = Paper.titled("Bare").withKey(new CitationKey("bare"));
  private static final Survey SURVEY =
      new Survey(
          Optional.of("A Survey"),
          About.NOTHING,
          List.of(BARE),
          List.of(
              new Category(
                  "Models",
                  List.of(),
                  List.of(new Category("R, [D] = {E}", List.of(ATTENTION), List.of()))),
              new Category("Again", List.of(ATTENTION), List.of())));

  @Test
  void risHasARecordForEachWork() {
    assertThat(SurveyExport.write(SURVEY, ExportFormat.RIS))
        .isEqualTo(
            """
            TY  - GEN
            ID  - bare
            TI  - Bare
            ER  -\s

            TY  - CONF
            ID  - attention2017
            TI  - Attention Is "All" You \\Need
            AU  - van Last, Ada, Jr.
            AU  - Example Group
            T2  - Advances in Neural Information Processing Systems
            C3  - Advances in Neural Information Processing Systems
            J2  - NeurIPS
            PY  - 2017
            DA  - 2017/06/12/
            VL  - 30
            SP  - 11
            EP  - 20
            PB  - MIT Press
            DO  - 10.1145/3292500
            DB  - arXiv
            AN  - arXiv:1706.03762
            UR  - https://example.org/a_b
            KW  - Models > R, [D] = {E}
            KW  - Again
            KW  - oral
            N1  - worth it
            ER  -\s

            """);
  }

  @Test
  void cslJsonHasAnItemForEachWork() {
    assertThat(SurveyExport.write(SURVEY, ExportFormat.CSL))
        .isEqualTo(
            """
            [
              {
                "id": "bare",
                "type": "document",
                "title": "Bare"
              },
              {
                "id": "attention2017",
                "type": "paper-conference",
                "title": "Attention Is \\"All\\" You \\\\Need",
                "author": [
                  {"family": "Last", "given": "Ada", "non-dropping-particle": "van", "suffix": "Jr."},
                  {"literal": "Example Group"}
                ],
                "container-title": "Advances in Neural Information Processing Systems",
                "container-title-short": "NeurIPS",
                "issued": {"date-parts": [[2017, 6, 12]]},
                "volume": "30",
                "page": "11-20",
                "publisher": "MIT Press",
                "DOI": "10.1145/3292500",
                "archive": "arXiv",
                "archive_location": "arXiv:1706.03762",
                "URL": "https://example.org/a_b",
                "keyword": "Models > R, [D] = {E}, Again, oral",
                "note": "worth\\u000ait"
              }
            ]
            """);
  }

  @Test
  void aSurveyWithoutPapersIsAnEmptyList() {
    assertThat(SurveyExport.write(Survey.EMPTY, ExportFormat.CSL)).isEqualTo("[\n]\n");
    assertThat(SurveyExport.write(Survey.EMPTY, ExportFormat.RIS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "CVPR, CONF, paper-conference",
    "ICML Workshop, CONF, paper-conference",
    "TPAMI, JOUR, article-journal",
    "arXiv, UNPB, article",
    "PhD Thesis, THES, thesis",
    "Technical Report, RPRT, report",
    "Nowhere Known, GEN, document"
  })
  void theKindOfTheVenueIsTheType(String venue, String ris, String csl) {
    Paper paper = BARE.withVenue(VenueCatalog.standard().findOrUnlisted(venue));
    Survey survey = new Survey(Optional.empty(), About.NOTHING, List.of(paper), List.of());

    assertThat(SurveyExport.write(survey, ExportFormat.RIS)).startsWith("TY  - " + ris + "\n");
    assertThat(SurveyExport.write(survey, ExportFormat.CSL)).contains("\"type\": \"" + csl + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "article, JOUR",
    "inbook, CHAP",
    "book, BOOK",
    "mastersthesis, THES",
    "techreport, RPRT"
  })
  void theTypeThatAWorkCameWithSaysMore(String entryType, String ris) {
    Paper paper = BARE.withFields(Map.of("entrytype", entryType));
    Survey survey = new Survey(Optional.empty(), About.NOTHING, List.of(paper), List.of());

    assertThat(SurveyExport.write(survey, ExportFormat.RIS)).startsWith("TY  - " + ris + "\n");
  }

  @ParameterizedTest
  @CsvSource({"refs.ris, ris", "refs.csl.json, csl", "refs.json, json"})
  void namesOfFilesTellTheFormat(String file, String word) {
    assertThat(ExportFormat.ofFileName(file).map(ExportFormat::word)).contains(word);
  }
}
