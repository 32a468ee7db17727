package io.github.surveytoolkit.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.exporter.view.BibtexOptions;
import io.github.surveytoolkit.exporter.view.BibtexOptions.Order;
import io.github.surveytoolkit.exporter.view.BibtexOptions.Preprints;
import io.github.surveytoolkit.exporter.view.BibtexOptions.VenueNames;
import io.github.surveytoolkit.exporter.view.ExportOptions;
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
import io.github.surveytoolkit.model.key.CitationKeyPattern;
import io.github.surveytoolkit.model.source.EntryOrigin;
import io.github.surveytoolkit.model.source.Position;
import io.github.surveytoolkit.model.source.SourceMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurveyExportTest {

  private static final Paper ATTENTION =
      Paper.titled("Attention Is All You Need")
          .withVenue(venue("NIPS"))
          .withDate(PublicationDate.of(2017))
          .withLinks(List.of(paperLink("https://arxiv.org/abs/1706.03762")))
          .withIdentifiers(new Identifiers(ArxivId.parse("1706.03762"), Optional.empty()));
  private static final Paper BERT =
      Paper.titled("BERT: Pre-training of Deep Bidirectional Transformers")
          .withAuthors(
              List.of(
                  person("Jacob", "Devlin"),
                  new Author.Group("Google AI"),
                  person("Søren", "Ångström"),
                  new Author.Others()))
          .withVenue(venue("JMLR"))
          .withDate(PublicationDate.of(2019, 6))
          .withIdentifiers(new Identifiers(Optional.empty(), Doi.parse("10.18653/v1/N19-1423")))
          .withFields(Map.of("volume", "1", "pages", "4171"));
  private static final Paper PREPRINT =
      Paper.titled("50% Faster & $O(\\log n)$ Cheaper GPT-4_turbo")
          .withVenue(venue("arXiv"))
          .withIdentifiers(new Identifiers(ArxivId.parse("2301.00001"), Optional.empty()));
  private static final Paper POST =
      Paper.titled("Hello, \"World\"")
          .withLinks(List.of(paperLink("https://example.org/hello world?a=1&b=2")));

  private static final Survey SURVEY =
      new Survey(
          Optional.of("A Survey"),
          About.NOTHING,
          List.of(POST),
          List.of(
              new Category(
                  "Models",
                  List.of(ATTENTION),
                  List.of(new Category("Encoders", List.of(BERT, ATTENTION), List.of()))),
              new Category("Empty", List.of(), List.of()),
              new Category("Preprints", List.of(PREPRINT), List.of())));

  @Test
  void writesAWholeBib() {
    assertThat(SurveyExport.write(SURVEY, ExportFormat.BIBTEX))
        .isEqualTo(
            """
            @misc{helloworld,
              title = {Hello, \\textquotedbl{}World\\textquotedbl{}},
              howpublished = {\\url{https://example.org/hello%20world?a=1&b=2}},
              url = {https://example.org/hello%20world?a=1&b=2},
              key = {Hello, World}
            }

            @inproceedings{attention2017all,
              title = {Attention Is All You Need},
              booktitle = {Advances in Neural Information Processing Systems},
              year = {2017},
              eprint = {1706.03762},
              archivePrefix = {arXiv},
              url = {https://arxiv.org/abs/1706.03762},
              key = {Attention Is All}
            }

            @article{devlin2019bert,
              author = {Devlin, Jacob and {Google AI} and {\\AA}ngstr{\\"o}m, S{\\o}ren and others},
              title = {{BERT}: Pre-training of Deep Bidirectional Transformers},
              journal = {Journal of Machine Learning Research},
              volume = {1},
              pages = {4171},
              year = {2019},
              month = jun,
              doi = {10.18653/v1/N19-1423}
            }

            @misc{502023faster,
              title = {50\\% Faster \\& {$O(\\log n)$} Cheaper {GPT}-4\\_turbo},
              year = {2023},
              eprint = {2301.00001},
              archivePrefix = {arXiv},
              key = {50 Faster O(log}
            }
            """);
  }

  @Test
  void writesABibByItsOptions() {
    BibtexOptions options =
        BibtexOptions.STANDARD
            .withVenues(VenueNames.STRINGS)
            .withOrder(Order.KEY)
            .withPreprints(Preprints.ARTICLE)
            .withKeys(CitationKeyPattern.parse("[veryshorttitle:lower][year]"));
    Survey survey =
        new Survey(Optional.empty(), About.NOTHING, List.of(PREPRINT, ATTENTION), List.of());

    assertThat(
            SurveyExport.write(
                survey, ExportFormat.BIBTEX, ExportOptions.STANDARD.withBibtex(options)))
        .isEqualTo(
            """
            @string{neurips = {Advances in Neural Information Processing Systems}}

            @article{502023,
              title = {50\\% Faster \\& {$O(\\log n)$} Cheaper {GPT}-4\\_turbo},
              journal = {arXiv preprint arXiv:2301.00001},
              year = {2023},
              eprint = {2301.00001},
              archivePrefix = {arXiv},
              key = {50 Faster O(log}
            }

            @inproceedings{attention2017,
              title = {Attention Is All You Need},
              booktitle = neurips,
              year = {2017},
              eprint = {1706.03762},
              archivePrefix = {arXiv},
              url = {https://arxiv.org/abs/1706.03762},
              key = {Attention Is All}
            }
            """);
  }

  @Test
  void writesNoEntryForAnEmptySurvey() {
    assertThat(SurveyExport.write(Survey.EMPTY, ExportFormat.BIBTEX)).isEmpty();
  }

  @Test
  void writesTheSameUnderAnyLocale() {
    Locale before = Locale.getDefault();
    Survey survey =
        new Survey(
            Optional.empty(),
            About.NOTHING,
            List.of(Paper.titled("INITIAL IDEAS").withDate(PublicationDate.of(2020, 5))),
            List.of());
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(SurveyExport.write(survey, ExportFormat.BIBTEX))
          .isEqualTo(
              """
              @misc{initial2020ideas,
                title = {{INITIAL} {IDEAS}},
                year = {2020},
                month = may,
                key = {INITIAL IDEAS}
              }
              """);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void writesJsonWithoutPositionsWhenItHasNone() {
    assertThat(SurveyExport.write(Survey.EMPTY, ExportFormat.JSON))
        .isEqualTo(
            """
            {
              "version" : 1,
              "papers" : [ ],
              "categories" : [ ]
            }
            """);
  }

  @Test
  void writesJsonWithThePositionsThatAreKnown() {
    Survey survey =
        new Survey(
            Optional.empty(),
            About.NOTHING,
            List.of(Paper.titled("One"), Paper.titled("Two")),
            List.of());
    SourceMap sources =
        new SourceMap(
            Map.of(Place.ROOT.paper(1), EntryOrigin.at(new Position("README.md", 66, 3))));

    assertThat(SurveyExport.json(survey, sources))
        .isEqualTo(
            """
            {
              "version" : 1,
              "papers" : [
                {
                  "title" : "One"
                },
                {
                  "title" : "Two",
                  "source" : {
                    "file" : "README.md",
                    "line" : 66,
                    "column" : 3
                  }
                }
              ],
              "categories" : [ ]
            }
            """);
  }

  private static Venue venue(String written) {
    return VenueCatalog.standard().findOrUnlisted(written);
  }

  private static Author person(String given, String family) {
    return new Author.Person(Optional.of(given), Optional.empty(), family, Optional.empty());
  }

  private static Link paperLink(String url) {
    return new Link(LinkKind.PAPER, Optional.of("Paper"), url);
  }
}
