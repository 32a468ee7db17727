package io.github.surveytoolkit.exporter.json;

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
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.VenueKind;
import io.github.surveytoolkit.model.source.EntryOrigin;
import io.github.surveytoolkit.model.source.Position;
import io.github.surveytoolkit.model.source.SourceMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonWriterTest {

  @Test
  void writesEveryValueOfAPaper() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("pages", "1--9");
    fields.put("editor", "Someone");
    Paper paper =
        Paper.titled("An Invented Title")
            .withAuthors(
                List.of(
                    new Author.Person(
                        Optional.of("Ada"), Optional.of("van"), "Last", Optional.of("Jr.")),
                    new Author.Group("Example Group"),
                    new Author.Others()))
            .withVenue(
                new Venue(
                    Optional.of("icml"),
                    "International Conference on Machine Learning",
                    Optional.of("ICML"),
                    VenueKind.CONFERENCE,
                    "icml'23"))
            .withDate(PublicationDate.of(2023, 7, 3))
            .withLinks(
                List.of(
                    new Link(LinkKind.PAPER, Optional.of("PDF"), "https://example.org/a.pdf"),
                    new Link(LinkKind.URL, Optional.empty(), "not an address")))
            .withIdentifiers(new Identifiers(ArxivId.parse("2301.00001"), Doi.parse("10.1145/1")))
            .withTags(List.of("award:best paper", "oral"))
            .withNote("A note.\n\nIn two parts.")
            .withKey(new CitationKey("last2023invented"))
            .withFields(fields)
            .withFilled(Map.of("authors", "refs.bib:12"));
    SourceMap sources =
        new SourceMap(Map.of(Place.ROOT, EntryOrigin.at(new Position("README.md", 66, 1))));

    assertThat(JsonWriter.write(survey(paper), sources))
        .isEqualTo(
            """
            {
              "version" : 1,
              "papers" : [
                {
                  "title" : "An Invented Title",
                  "authors" : [
                    {
                      "given" : "Ada",
                      "particle" : "van",
                      "family" : "Last",
                      "suffix" : "Jr."
                    },
                    {
                      "literal" : "Example Group"
                    }
                  ],
                  "othersOmitted" : true,
                  "venue" : {
                    "id" : "icml",
                    "name" : "International Conference on Machine Learning",
                    "acronym" : "ICML",
                    "kind" : "conference",
                    "written" : "icml'23"
                  },
                  "year" : 2023,
                  "month" : 7,
                  "day" : 3,
                  "links" : [
                    {
                      "kind" : "paper",
                      "label" : "PDF",
                      "url" : "https://example.org/a.pdf"
                    },
                    {
                      "kind" : "url",
                      "url" : "not an address"
                    }
                  ],
                  "identifiers" : {
                    "arxiv" : "2301.00001",
                    "doi" : "10.1145/1"
                  },
                  "tags" : [
                    "award:best paper",
                    "oral"
                  ],
                  "note" : "A note.\\n\\nIn two parts.",
                  "key" : "last2023invented",
                  "fields" : {
                    "pages" : "1--9",
                    "editor" : "Someone"
                  },
                  "filled" : {
                    "authors" : "refs.bib:12"
                  },
                  "source" : {
                    "file" : "README.md",
                    "line" : 66,
                    "column" : 1
                  }
                }
              ],
              "categories" : [ ]
            }
            """);
  }

  @Test
  void leavesOutWhatAPaperDoesNotSay() {
    assertThat(write(survey(Paper.titled("A Title"))))
        .isEqualTo(
            """
            {
              "version" : 1,
              "papers" : [
                {
                  "title" : "A Title"
                }
              ],
              "categories" : [ ]
            }
            """);
  }

  @Test
  void writesWhatTheSourceSaysOfTheSurvey() {
    About about =
        new About(
            Optional.of("The Paper"),
            Optional.of("survey.pdf"),
            List.of(new Author.Group("Example Group")),
            Optional.of("Example University"),
            Optional.of("arXiv:2301.00001"),
            Optional.of("One.\n\nTwo."),
            List.of(new Link(LinkKind.URL, Optional.of("A List"), "https://example.org/list")),
            Optional.of("@misc{a}"));

    assertThat(write(new Survey(Optional.of("A List"), about, List.of(), List.of())))
        .isEqualTo(
            """
            {
              "version" : 1,
              "title" : "A List",
              "about" : {
                "paper" : {
                  "title" : "The Paper",
                  "url" : "survey.pdf"
                },
                "authors" : [
                  {
                    "literal" : "Example Group"
                  }
                ],
                "affiliation" : "Example University",
                "arxiv" : "arXiv:2301.00001",
                "abstract" : "One.\\n\\nTwo.",
                "references" : [
                  {
                    "kind" : "url",
                    "label" : "A List",
                    "url" : "https://example.org/list"
                  }
                ],
                "citation" : "@misc{a}"
              },
              "papers" : [ ],
              "categories" : [ ]
            }
            """);
  }

  @Test
  void keepsEmptyCategoriesAndEqualPapersEachInItsPlace() {
    Paper twice = Paper.titled("Twice");
    Survey survey =
        new Survey(
            Optional.empty(),
            About.NOTHING,
            List.of(),
            List.of(
                new Category(
                    "Outer",
                    List.of(twice),
                    List.of(new Category("Inner", List.of(twice), List.of()))),
                new Category("Outer", List.of(), List.of())));
    SourceMap sources =
        new SourceMap(
            Map.of(
                new Place(List.of(0), 0), EntryOrigin.at(new Position("a.md", 3, 1)),
                new Place(List.of(0, 0), 0), EntryOrigin.at(new Position("b.md", 7, 5))));

    assertThat(JsonWriter.write(survey, sources))
        .isEqualTo(
            """
            {
              "version" : 1,
              "papers" : [ ],
              "categories" : [
                {
                  "title" : "Outer",
                  "papers" : [
                    {
                      "title" : "Twice",
                      "source" : {
                        "file" : "a.md",
                        "line" : 3,
                        "column" : 1
                      }
                    }
                  ],
                  "categories" : [
                    {
                      "title" : "Inner",
                      "papers" : [
                        {
                          "title" : "Twice",
                          "source" : {
                            "file" : "b.md",
                            "line" : 7,
                            "column" : 5
                          }
                        }
                      ],
                      "categories" : [ ]
                    }
                  ]
                },
                {
                  "title" : "Outer",
                  "papers" : [ ],
                  "categories" : [ ]
                }
              ]
            }
            """);
  }

  @Test
  void marksOmittedAuthorsWhereNoneIsNamed() {
    Paper paper = Paper.titled("A Title").withAuthors(List.of(new Author.Others()));

    assertThat(write(survey(paper)))
        .contains("\"othersOmitted\" : true")
        .doesNotContain("\"authors\"");
  }

  @Test
  void leavesAnUnknownKindOfVenueOut() {
    Paper paper =
        Paper.titled("A Title")
            .withVenue(
                new Venue(
                    Optional.empty(), "Somewhere", Optional.empty(), VenueKind.UNKNOWN, "smwh."));

    assertThat(write(survey(paper)))
        .contains(
            """
                  "venue" : {
                    "name" : "Somewhere",
                    "written" : "smwh."
                  }
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          say "hi"   => say \\"hi\\"
          a\\b       => a\\\\b
          </script>  => </script>
          ü 深 👩‍👩‍👧 => ü 深 👩‍👩‍👧
          """)
  void escapesWhatJsonDemands(String title, String written) {
    assertThat(write(survey(Paper.titled(title)))).contains("\"title\" : \"" + written + "\"");
  }

  @Test
  void escapesControlCharacters() {
    assertThat(write(survey(Paper.titled("a\nb\tc\u0000d\u001be"))))
        .contains("\"title\" : \"a\\nb\\tc\\u0000d\\u001Be\"");
  }

  private static Survey survey(Paper paper) {
    return new Survey(Optional.empty(), About.NOTHING, List.of(paper), List.of());
  }

  private static String write(Survey survey) {
    return JsonWriter.write(survey, SourceMap.EMPTY);
  }
}
