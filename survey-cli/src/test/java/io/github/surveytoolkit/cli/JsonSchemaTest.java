package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.surveytoolkit.exporter.SurveyExport;
import io.github.surveytoolkit.importer.SurveyImport;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.SourceMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of the JSON form: it accepts what is written, and nothing that is not of the form. */
class JsonSchemaTest {

  private static final int TRIES = 1000 * Integer.getInteger("tries.factor", 1);
  private static final Path ROOT = Path.of(System.getProperty("project.root", ".."));
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema SCHEMA = REGISTRY.getSchema(schemaText());

  @Test
  void isASchema() {
    Schema meta =
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(meta.validate(schemaText(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void acceptsEveryValue() {
    assertThat(violations(SurveyExport.json(JsonFormTest.SURVEY, JsonFormTest.SOURCES))).isEmpty();
  }

  @Test
  void acceptsAnEmptySurvey() {
    assertThat(violations(SurveyExport.json(Survey.EMPTY, SourceMap.EMPTY))).isEmpty();
  }

  @Test
  void acceptsTheExample() throws IOException {
    ReadResult read =
        SurveyImport.read(ROOT.resolve("examples/efficient-foundation-models/README.md"));

    assertThat(violations(SurveyExport.json(read.survey(), read.sourceMap()))).isEmpty();
  }

  @Test
  void acceptsHostileSurveys() {
    for (int seed = 0; seed < TRIES; seed++) {
      RandomSurveys random = new RandomSurveys(seed);
      Survey survey = random.survey();
      String json = SurveyExport.json(survey, random.sources(survey));

      assertThat(violations(json)).as("seed %d", seed).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2301.00001", "0704.0001", "cs/0309136", "math.GT/0309136"})
  void acceptsArxivIdentifiersOldAndNew(String id) {
    String paper = "{'title': 'A', 'identifiers': {'arxiv': '" + id + "'}}";

    assertThat(violations(survey(paper))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '\u0001',
      textBlock =
          """
          {'papers': [], 'categories': []}                                 => /
          {'version': 2, 'papers': [], 'categories': []}                   => /version
          {'version': '1', 'papers': [], 'categories': []}                 => /version
          {'version': 1, 'categories': []}                                 => /
          {'version': 1, 'papers': []}                                     => /
          {'version': 1, 'papers': [], 'categories': [], 'extra': 1}       => /
          {'version': 1, 'papers': [], 'categories': [], 'title': null}    => /title
          {'version': 1, 'papers': [], 'categories': [], 'about': 'x'}     => /about
          {'version': 1, 'papers': [], 'categories': [], 'about': {'x': 1}} => /about
          {'version': 1, 'papers': [], 'categories': [{'title': 'A'}]}     => /categories/0
          []                                                               => /
          """)
  void refusesOtherSurveys(String json, String place) {
    assertThat(violations(json.replace('\'', '"'))).isNotEmpty().allMatch(place::equals);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '\u0001',
      textBlock =
          """
          {}                                            => /papers/0
          {'title': 5}                                  => /papers/0/title
          {'title': 'A', 'titel': 'B'}                  => /papers/0
          {'title': 'A', 'authors': 'B'}                => /papers/0/authors
          {'title': 'A', 'othersOmitted': 'yes'}        => /papers/0/othersOmitted
          {'title': 'A', 'venue': 'ICML'}               => /papers/0/venue
          {'title': 'A', 'venue': {'name': 'N'}}        => /papers/0/venue
          {'title': 'A', 'venue': {'name': 'N', 'written': 'N', 'kind': 'unknown'}} => /papers/0/venue/kind
          {'title': 'A', 'year': '2020'}                => /papers/0/year
          {'title': 'A', 'year': 20}                    => /papers/0/year
          {'title': 'A', 'month': 5}                    => /papers/0
          {'title': 'A', 'year': 2020, 'day': 5}        => /papers/0
          {'title': 'A', 'year': 2020, 'month': 0}      => /papers/0/month
          {'title': 'A', 'year': 2020, 'month': 1, 'day': 32} => /papers/0/day
          {'title': 'A', 'links': [{'kind': 'paper'}]}  => /papers/0/links/0
          {'title': 'A', 'links': [{'kind': 'pdf', 'url': 'u'}]} => /papers/0/links/0/kind
          {'title': 'A', 'identifiers': {}}             => /papers/0/identifiers
          {'title': 'A', 'identifiers': {'arxiv': '2313.00001'}}   => /papers/0/identifiers/arxiv
          {'title': 'A', 'identifiers': {'arxiv': '2301.00001v2'}} => /papers/0/identifiers/arxiv
          {'title': 'A', 'identifiers': {'doi': 'https://doi.org/10.1145/1'}} => /papers/0/identifiers/doi
          {'title': 'A', 'tags': [1]}                   => /papers/0/tags/0
          {'title': 'A', 'key': ' '}                    => /papers/0/key
          {'title': 'A', 'fields': {'pages': 7}}        => /papers/0/fields/pages
          {'title': 'A', 'source': {'file': 'f', 'line': 0, 'column': 1}} => /papers/0/source/line
          {'title': 'A', 'source': {'file': 'f', 'line': 1}} => /papers/0/source
          """)
  void refusesOtherPapers(String paper, String place) {
    assertThat(violations(survey(paper))).isNotEmpty().allMatch(place::equals);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'given': 'A'}",
        "{'family': ' '}",
        "{'literal': ''}",
        "{'family': 'A', 'literal': 'B'}",
        "{'family': 'A', 'orcid': '0'}"
      })
  void refusesOtherAuthors(String author) {
    assertThat(violations(survey("{'title': 'A', 'authors': [" + author + "]}"))).isNotEmpty();
  }

  /** Returns the places of what breaks the schema. */
  private static List<String> violations(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).stream()
        .map(Error::getInstanceLocation)
        .map(place -> "/" + place.toString().replaceFirst("^/", ""))
        .toList();
  }

  /** Returns a survey of one paper, in which single quotes stand for double ones. */
  private static String survey(String paper) {
    return "{'version': 1, 'papers': [PAPER], 'categories': []}"
        .replace("PAPER", paper)
        .replace('\'', '"');
  }

  private static String schemaText() {
    try {
      return Files.readString(ROOT.resolve("docs/survey.schema.json"));
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }
}
