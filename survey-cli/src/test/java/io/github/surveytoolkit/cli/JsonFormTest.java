package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.exporter.SurveyExport;
import io.github.surveytoolkit.importer.ImportFormat;
import io.github.surveytoolkit.importer.SurveyImport;
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
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.EntryOrigin;
import io.github.surveytoolkit.model.source.Position;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Severity;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.source.SourceMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON form of a survey: what is written is read back. */
class JsonFormTest {

  private static final int TRIES = 1000 * Integer.getInteger("tries.factor", 1);
  private static final Path ROOT = Path.of(System.getProperty("project.root", ".."));

  /** One paper with all values, and the same survey as a person writes it. */
  private static final Paper WHOLE =
      new Paper(
          "An Invented Title: \"Quotes\" & \\ Backslashes",
          List.of(
              new Author.Person(Optional.of("Ada"), Optional.of("van"), "Last", Optional.of("Jr.")),
              new Author.Group("Example Group"),
              new Author.Others()),
          Optional.of(
              new Venue(
                  Optional.of("icml"),
                  "International Conference on Machine Learning",
                  Optional.of("ICML"),
                  VenueKind.CONFERENCE,
                  "Int'l Conf. ML")),
          Optional.of(PublicationDate.of(2023, 7, 3)),
          List.of(
              new Link(LinkKind.PAPER, Optional.of("Paper"), "https://example.org/a.pdf"),
              new Link(LinkKind.URL, Optional.empty(), "../a file.pdf")),
          new Identifiers(ArxivId.parse("2301.00001"), Doi.parse("10.1145/1")),
          List.of("award:best paper", "oral"),
          Optional.of("A note."),
          Optional.of(new CitationKey("last2023invented")),
          inOrder("pages", "1--9", "abstract", "Short."),
          Map.of("authors", "refs.bib:12"));

  static final Survey SURVEY =
      new Survey(
          Optional.of("A List"),
          new About(
              Optional.of("The Survey"),
              Optional.of("survey.pdf"),
              List.of(new Author.Group("Example Group"), new Author.Others()),
              Optional.of("Example University"),
              Optional.of("https://arxiv.org/"),
              Optional.of("One paragraph.\n\nAnother."),
              List.of(new Link(LinkKind.URL, Optional.of("List"), "https://example.org/list")),
              Optional.of("@article{a,\n  title = {A}\n}\n")),
          List.of(Paper.titled("Before Any Heading")),
          List.of(
              new Category(
                  "Model Compression",
                  List.of(),
                  List.of(
                      new Category("Pruning", List.of(WHOLE, Paper.titled(""), WHOLE), List.of()),
                      new Category("Pruning", List.of(), List.of())))));

  static final SourceMap SOURCES =
      new SourceMap(
          Map.of(
              new Place(List.of(), 0), EntryOrigin.at(new Position("README.md", 3, 1)),
              new Place(List.of(0, 0), 0), EntryOrigin.at(new Position("README.md", 66, 1)),
              new Place(List.of(0, 0), 2), EntryOrigin.at(new Position("other list.md", 7, 12))));

  @Nested
  class RoundTrip {

    @Test
    void keepsEveryValue() {
      ReadResult read = read(SurveyExport.json(SURVEY, SOURCES));

      assertThat(read.survey()).isEqualTo(SURVEY);
      assertThat(read.sourceMap()).isEqualTo(SOURCES);
      assertThat(read.diagnostics()).isEmpty();
    }

    @Test
    void keepsNothingOfNothing() {
      ReadResult read = read(SurveyExport.json(Survey.EMPTY, SourceMap.EMPTY));

      assertThat(read.survey()).isEqualTo(Survey.EMPTY);
      assertThat(read.sourceMap()).isEqualTo(SourceMap.EMPTY);
      assertThat(read.diagnostics()).isEmpty();
    }

    @Test
    void keepsTheOrderOfFields() {
      Survey read = read(SurveyExport.json(SURVEY, SOURCES)).survey();
      Paper paper = read.categories().get(0).categories().get(0).papers().get(0);

      assertThat(paper.fields().keySet()).containsExactly("pages", "abstract");
    }

    @ParameterizedTest
    @EnumSource
    void keepsEveryKindOfVenue(VenueKind kind) {
      Paper paper =
          Paper.titled("A Title")
              .withVenue(new Venue(Optional.empty(), "V", Optional.empty(), kind, "v"));

      assertThat(readBack(paper)).isEqualTo(paper);
    }

    @ParameterizedTest
    @EnumSource
    void keepsEveryKindOfLink(LinkKind kind) {
      Paper paper =
          Paper.titled("A Title").withLinks(List.of(new Link(kind, Optional.empty(), "u")));

      assertThat(readBack(paper)).isEqualTo(paper);
    }

    @Test
    void keepsHostileSurveysThroughBytes() {
      for (int seed = 0; seed < TRIES; seed++) {
        RandomSurveys random = new RandomSurveys(seed);
        Survey survey = random.survey();
        SourceMap sources = random.sources(survey);
        byte[] json = SurveyExport.json(survey, sources).getBytes(StandardCharsets.UTF_8);
        ReadResult read = SurveyImport.read("survey.json", json, ImportFormat.JSON);

        assertThat(read.survey()).as("survey of seed %d", seed).isEqualTo(survey);
        assertThat(read.sourceMap()).as("sources of seed %d", seed).isEqualTo(sources);
        assertThat(read.diagnostics()).as("diagnostics of seed %d", seed).isEmpty();
      }
    }

    @Test
    void keepsTheExample() throws IOException {
      Path list = ROOT.resolve("examples/efficient-foundation-models/README.md");
      ReadResult original = SurveyImport.read(list);
      ReadResult read = read(SurveyExport.json(original.survey(), original.sourceMap()));

      assertThat(read.survey()).isEqualTo(original.survey());
      assertThat(positions(read.sourceMap())).isEqualTo(positions(original.sourceMap()));
      assertThat(read.diagnostics()).isEmpty();
    }

    private static Paper readBack(Paper paper) {
      Survey survey = new Survey(Optional.empty(), About.NOTHING, List.of(paper), List.of());
      return read(SurveyExport.json(survey, SourceMap.EMPTY)).survey().papers().get(0);
    }

    /** Spans are of the file that was read, and do not outlive it. */
    private static Map<Place, Position> positions(SourceMap sources) {
      Map<Place, Position> positions = new LinkedHashMap<>();
      sources.origins().forEach((place, origin) -> positions.put(place, origin.position()));
      return positions;
    }
  }

  @Nested
  class Reader {

    @Test
    void readsWhatAPersonWrites() {
      ReadResult read =
          read(
              """
              {"version": 1, "title": "A List",
               "about": {"paper": {"title": "The Survey", "url": "survey.pdf"},
                "authors": [{"literal": "Example Group"}], "othersOmitted": true,
                "affiliation": "Example University", "arxiv": "https://arxiv.org/",
                "abstract": "One paragraph.\\n\\nAnother.",
                "references": [{"kind": "url", "label": "List", "url": "https://example.org/list"}],
                "citation": "@article{a,\\n  title = {A}\\n}\\n"},
               "papers": [
                {"title": "Before Any Heading",
                 "source": {"file": "README.md", "line": 3, "column": 1}}],
               "categories": [
                {"title": "Model Compression", "papers": [], "categories": [
                  {"title": "Pruning", "papers": [
                    WHOLE, "source": {"file": "README.md", "line": 66, "column": 1}},
                    {"title": ""},
                    WHOLE, "source": {"file": "other list.md", "line": 7, "column": 12}}],
                   "categories": []},
                  {"title": "Pruning", "papers": [], "categories": []}]}]}
              """
                  .replace(
                      "WHOLE",
                      """
                      {"title": "An Invented Title: \\"Quotes\\" & \\\\ Backslashes",
                       "authors": [
                         {"given": "Ada", "particle": "van", "family": "Last", "suffix": "Jr."},
                         {"literal": "Example Group"}],
                       "othersOmitted": true,
                       "venue": {"id": "icml",
                         "name": "International Conference on Machine Learning",
                         "acronym": "ICML", "kind": "conference", "written": "Int'l Conf. ML"},
                       "year": 2023, "month": 7, "day": 3,
                       "links": [
                         {"kind": "paper", "label": "Paper", "url": "https://example.org/a.pdf"},
                         {"kind": "url", "url": "../a file.pdf"}],
                       "identifiers": {"arxiv": "2301.00001", "doi": "10.1145/1"},
                       "tags": ["award:best paper", "oral"], "note": "A note.",
                       "key": "last2023invented",
                       "fields": {"pages": "1--9", "abstract": "Short."},
                       "filled": {"authors": "refs.bib:12"}"""));

      assertThat(read.diagnostics()).isEmpty();
      assertThat(read.survey()).isEqualTo(SURVEY);
      assertThat(read.sourceMap()).isEqualTo(SOURCES);
    }

    @Test
    void takesEmptyListsForAbsentOnes() {
      ReadResult read =
          read(
              """
              {"version": 1, "about": {"authors": [], "references": []},
               "papers": [{"title": "A", "authors": [], "links": [], "tags": [], "fields": {}}],
               "categories": []}
              """);

      assertThat(read.diagnostics()).isEmpty();
      assertThat(read.survey().about()).isEqualTo(About.NOTHING);
      assertThat(read.survey().papers()).containsExactly(Paper.titled("A"));
    }

    @Test
    void normalizesTitles() {
      assertThat(paperOf("{'title': ' a\\n\\tb\\u200b\\u202e \\u0065\\u0301 \\ud83d'}"))
          .isEqualTo(Paper.titled("a b é \uFFFD"));
    }

    @Test
    void normalizesAllTextAndKeepsTheLinesOfNotes() {
      Paper paper =
          paperOf(
              "{'title': 'T', 'authors': [{'given': 'A\\tB', 'family': 'C\\u0007'}],"
                  + " 'venue': {'name': 'V\\u202e  W'}, 'tags': ['x\\u200b'], 'note': 'a\\tb\\nc\\u0000'}");

      assertThat(paper.authors().get(0).fullName()).isEqualTo("A B C");
      assertThat(paper.venue().map(Venue::name)).contains("V W");
      assertThat(paper.tags()).containsExactly("x");
      assertThat(paper.note()).contains("a b\nc");
    }

    @ParameterizedTest
    @CsvSource(
        delimiterString = "=>",
        quoteCharacter = '\u0001',
        textBlock =
            """
            {                                        => 1:2
            {"version": 1,}                          => 1:15
            {"version": 1¶"title": "a"}              => 2:1
            {"version": 1,¶  "papers": [,]¶}         => 2:14
            {"title": "ü😀" x}                       => 1:16
            {"title": "a¶b"}                         => 1:13
            {"version": 1} and more                  => 1:16
            {'version': 1}                           => 1:2
            # A List¶¶- A paper                      => 1:1
            """)
    void saysWhereTextIsNoJson(String json, String place) {
      ReadResult read = read(json.replace('¶', '\n'));

      assertThat(read.survey()).isEqualTo(Survey.EMPTY);
      assertThat(read.diagnostics()).hasSize(1);
      Diagnostic diagnostic = read.diagnostics().get(0);
      assertThat(diagnostic.severity()).isEqualTo(Severity.ERROR);
      assertThat(diagnostic.code()).isEqualTo("invalid-json");
      assertThat(diagnostic.message()).startsWith("not JSON: ");
      assertThat(diagnostic.position()).hasToString("survey.json:" + place);
    }

    @Test
    void saysThatNestingIsTooDeep() {
      ReadResult read = read("[".repeat(100_000));

      assertThat(read.survey()).isEqualTo(Survey.EMPTY);
      assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("invalid-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "1", "'text'", "{}", "{'version': '1'}"})
    void saysThatJsonIsNoSurvey(String json) {
      ReadResult read = read(json.replace('\'', '"'));

      assertThat(read.survey()).isEqualTo(Survey.EMPTY);
      assertThat(read.diagnostics())
          .extracting(Diagnostic::toString)
          .containsExactly(
              "survey.json:1:1: warning: not a survey: an object with \"version\" is wanted"
                  + " [json-form]");
    }

    @Test
    void readsAnUnknownVersionAsFarAsItGoes() {
      ReadResult read =
          read("{\"version\": 2, \"title\": \"T\", \"papers\": [], \"categories\": []}");

      assertThat(read.survey().title()).contains("T");
      assertThat(read.diagnostics())
          .extracting(Diagnostic::toString)
          .containsExactly(
              "survey.json:1:1: warning: version 2 is not known, read as version 1 [json-form]");
    }

    @ParameterizedTest
    @CsvSource(
        delimiterString = "=>",
        quoteCharacter = '\u0001',
        textBlock =
            """
            'authors': 'A'           => /papers/0/authors must be a list, was "A"; it is left out
            'authors': ['A']         => /papers/0/authors must be a list of objects, was "A"; it is left out
            'authors': [{}]          => /papers/0/authors/0 needs a "family" or "literal" name; it is left out
            'venue': {'name': 7}     => /papers/0/venue/name must be a string, was 7; it is left out
            'year': '2020'           => /papers/0/year must be a whole number, was "2020"; it is left out
            'year': 2020.5           => /papers/0/year must be a whole number, was 2020.5; it is left out
            'year': 20               => /papers/0: year must be in 1000..9999, was 20; the date is left out
            'year': 99999999999      => /papers/0/year must be a whole number, was 99999999999; it is left out
            'links': [{}]            => /papers/0/links/0 needs a "url"; it is left out
            'identifiers': {'arxiv': 'x'} => /papers/0/identifiers/arxiv is no arXiv identifier: x; it is left out
            'identifiers': {'doi': 'x'}   => /papers/0/identifiers/doi is no DOI: x; it is left out
            'tags': 'oral'           => /papers/0/tags must be a list, was "oral"; it is left out
            'tags': [true]           => /papers/0/tags must be a list of strings, was true; it is left out
            'note': ['n']            => /papers/0/note must be a string, was ["n"]; it is left out
            'note': null             => /papers/0/note must be a string, was null; it is left out
            'key': 7                 => /papers/0/key must be a string, was 7; it is left out
            'fields': []             => /papers/0/fields must be an object, was []; it is left out
            'fields': {'pages': 7}   => /papers/0/fields/pages must be a string, was 7; it is left out
            """)
    void leavesOutValuesOfAWrongTypeAndSaysSo(String value, String message) {
      ReadResult read = read(survey("{'title': 'A', " + value + "}"));

      assertThat(read.survey().papers()).containsExactly(Paper.titled("A"));
      assertThat(read.diagnostics())
          .extracting(Diagnostic::toString)
          .containsExactly("survey.json:1:1: warning: " + message + " [json-form]");
    }

    @ParameterizedTest
    @CsvSource(
        delimiterString = "=>",
        quoteCharacter = '\u0001',
        textBlock =
            """
            'year': 2020, 'month': 13           => month must be in 1..12, was 13
            'year': 2020, 'month': 2, 'day': 32 => day must be in 1..31, was 32
            'year': 2020, 'day': 3              => a day needs a month, was day 3
            """)
    void leavesOutDatesThatCannotBe(String date, String message) {
      ReadResult read = read(survey("{'title': 'A', " + date + "}"));

      assertThat(read.survey().papers()).containsExactly(Paper.titled("A"));
      assertThat(read.diagnostics())
          .extracting(Diagnostic::message)
          .containsExactly("/papers/0: " + message + "; the date is left out");
    }

    @Test
    void keepsAVenueOfAnUnknownKind() {
      ReadResult read = read(survey("{'title': 'A', 'venue': {'name': 'N', 'kind': 'meeting'}}"));

      assertThat(read.survey().papers())
          .containsExactly(
              Paper.titled("A")
                  .withVenue(
                      new Venue(Optional.empty(), "N", Optional.empty(), VenueKind.UNKNOWN, "N")));
      assertThat(read.diagnostics())
          .extracting(Diagnostic::message)
          .containsExactly("/papers/0/venue/kind is not known: meeting; it is left out");
    }

    @ParameterizedTest
    @CsvSource({"papers", "categories"})
    void leavesOutBranchesOfAWrongType(String branch) {
      ReadResult read = read("{\"version\": 1, \"" + branch + "\": {}}");

      assertThat(read.diagnostics())
          .extracting(Diagnostic::message)
          .containsExactly("/" + branch + " must be a list, was {}; it is left out");
    }

    private static Paper paperOf(String paper) {
      ReadResult read = read(survey(paper));
      assertThat(read.survey().papers()).hasSize(1);
      return read.survey().papers().get(0);
    }
  }

  private static ReadResult read(String json) {
    return SurveyImport.read(Source.of("survey.json", json), ImportFormat.JSON);
  }

  /** Returns a survey of one paper, in which single quotes stand for double ones. */
  private static String survey(String paper) {
    return "{'version': 1, 'papers': [PAPER], 'categories': []}"
        .replace("PAPER", paper)
        .replace('\'', '"');
  }

  private static Map<String, String> inOrder(String... namesAndValues) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }
}
