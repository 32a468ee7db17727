package io.github.surveytoolkit.exporter.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.exporter.ExportFormat;
import io.github.surveytoolkit.exporter.SurveyExport;
import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Identifiers;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.VenueCatalog;
import io.github.surveytoolkit.model.source.ReadResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DialectTest {

  private static String biblatex(Paper paper) {
    Survey survey =
        new Survey(
            Optional.empty(),
            About.NOTHING,
            List.of(paper.withKey(new CitationKey("key"))),
            List.of());
    BibtexOptions options = BibtexOptions.STANDARD.withDialect(Dialect.BIBLATEX);
    return SurveyExport.write(
            ReadResult.of(survey), ExportFormat.BIBTEX, ExportOptions.STANDARD.withBibtex(options))
        .text();
  }

  @Test
  void preprintsAreOnline() {
    assertThat(
            biblatex(
                Paper.titled("Über 学习")
                    .withDate(PublicationDate.of(2023, 1, 5))
                    .withFields(Map.of("primaryClass", "cs.LG"))
                    .withIdentifiers(
                        new Identifiers(ArxivId.parse("2301.00001"), Optional.empty()))))
        .isEqualTo(
            """
            @online{key,
              title = {Über 学习},
              date = {2023-01-05},
              eprint = {2301.00001},
              eprinttype = {arXiv},
              eprintclass = {cs.LG}
            }
            """);
  }

  @Test
  void whatHasAnAddressAloneIsOnline() {
    assertThat(
            biblatex(
                Paper.titled("A Post")
                    .withLinks(
                        List.of(
                            new Link(LinkKind.URL, Optional.empty(), "https://example.org/post")))))
        .isEqualTo(
            """
            @online{key,
              title = {A Post},
              url = {https://example.org/post}
            }
            """);
  }

  @Test
  void conferencesNameTheEvent() {
    assertThat(
            biblatex(
                Paper.titled("A Title")
                    .withVenue(VenueCatalog.standard().findOrUnlisted("ICML"))
                    .withFields(Map.of("address", "Town"))
                    .withDate(PublicationDate.of(2023, 7))))
        .isEqualTo(
            """
            @inproceedings{key,
              title = {A Title},
              booktitle = {International Conference on Machine Learning},
              eventtitle = {ICML},
              location = {Town},
              date = {2023}
            }
            """);
  }

  @Test
  void journalsHaveATitle() {
    assertThat(
            biblatex(
                Paper.titled("A Title")
                    .withVenue(VenueCatalog.standard().findOrUnlisted("JMLR"))
                    .withDate(PublicationDate.of(2023, 7))))
        .isEqualTo(
            """
            @article{key,
              title = {A Title},
              journaltitle = {Journal of Machine Learning Research},
              date = {2023-07}
            }
            """);
  }

  @Test
  void thesesAndReportsSayTheirType() {
    Paper dated =
        Paper.titled("A Title")
            .withAuthors(List.of(new Author.Group("Someone")))
            .withDate(PublicationDate.of(2023));

    assertThat(
            biblatex(
                dated
                    .withVenue(Venue.unlisted("PhD thesis"))
                    .withFields(Map.of("school", "Some House"))))
        .isEqualTo(
            """
            @thesis{key,
              author = {{Someone}},
              title = {A Title},
              type = {phdthesis},
              institution = {Some House},
              date = {2023}
            }
            """);
    assertThat(
            biblatex(
                dated
                    .withVenue(Venue.unlisted("Technical report"))
                    .withFields(Map.of("institution", "Some House"))))
        .startsWith("@report{key,\n")
        .contains("  type = {techreport},\n  institution = {Some House},\n");
  }
}
