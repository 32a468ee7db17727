package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.exporter.ExportFormat;
import io.github.surveytoolkit.exporter.SurveyExport;
import io.github.surveytoolkit.exporter.view.ExportOptions;
import io.github.surveytoolkit.exporter.view.ListOptions;
import io.github.surveytoolkit.exporter.view.ListOptions.Form;
import io.github.surveytoolkit.importer.ImportFormat;
import io.github.surveytoolkit.importer.SurveyImport;
import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.source.SourceMap;
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A list in Markdown: what is written is read back. */
class MarkdownRoundTripTest {

  private static final int TRIES = 1000 * Integer.getInteger("tries.factor", 1);
  private static final Path ROOT = Path.of(System.getProperty("project.root", ".."));

  @ParameterizedTest
  @EnumSource
  void keepsEverySurveyOfWhichAListHoldsEverything(Form form) {
    for (int seed = 0; seed < TRIES; seed++) {
      Survey survey = new ListedSurveys(seed).survey();
      String list = write(survey, form);

      assertThat(read(list)).as("seed %d%n%s", seed, list).isEqualTo(survey);
    }
  }

  /** Names and kinds may become others here, papers, titles and addresses may not. */
  @ParameterizedTest
  @EnumSource
  void keepsTitlesAndAddressesOfHostileSurveys(Form form) {
    for (int seed = 0; seed < TRIES; seed++) {
      Survey survey = new RandomSurveys(seed).survey();
      String list = write(survey, form);
      Survey read = read(list);

      assertThat(titlesAndAddresses(read))
          .as("seed %d%n%s", seed, list)
          .isEqualTo(titlesAndAddresses(survey));
      assertThat(write(read, form)).as("seed %d", seed).isEqualTo(list);
    }
  }

  private static List<String> titlesAndAddresses(Survey survey) {
    List<String> found = new ArrayList<>();
    survey.forEachPaper(
        (place, paper) -> {
          found.add(place + " " + TextNormalizer.normalize(paper.title()));
          paper.links().forEach(link -> found.add(comparable(link.url())));
        });
    return found;
  }

  /** What is left of an address without the characters that a list encodes or shows by name. */
  private static String comparable(String url) {
    return url.replaceAll("\\\\u\\{[0-9a-f]+}|%[0-9A-F]{2}|[^!-~]|[()\\[\\]*|<>\"\\\\^`{}%]", "");
  }

  @ParameterizedTest(name = "{index} {1}")
  @MethodSource("titles")
  void keepsHostileTitles(String title, Form form) {
    Survey survey = survey(Paper.titled(title));

    assertThat(read(write(survey, form))).isEqualTo(survey);
  }

  @ParameterizedTest(name = "{index} {1}")
  @MethodSource("titles")
  void keepsHostileTitlesOfLinks(String title, Form form) {
    Link link = new Link(LinkKind.PAPER, Optional.of("title"), "https://example.org/");
    Survey survey = survey(Paper.titled(title).withLinks(List.of(link)));

    assertThat(read(write(survey, form))).isEqualTo(survey);
  }

  @ParameterizedTest(name = "{index} {1}")
  @MethodSource("titles")
  void keepsHostileTitlesOfCategories(String title, Form form) {
    Survey survey =
        new Survey(
            Optional.of("A List"),
            About.NOTHING,
            List.of(),
            List.of(
                new Category(title, List.of(Paper.titled("A Title")), List.of()),
                new Category(title, List.of(), List.of())));

    assertThat(read(write(survey, form))).isEqualTo(survey);
  }

  static Stream<Arguments> titles() {
    return rows("titles.json")
        .map(row -> shown(row))
        .flatMap(title -> Stream.of(Form.values()).map(form -> Arguments.of(title, form)));
  }

  /** As a text shows them; in {@code ⟦⟧} stands what a formula shows. */
  static String shown(JsonNode row) {
    String title = row.path("title").asString();
    String shown = row.path("shown").asString(title);
    return shown.contains("\u27e6") ? title : shown;
  }

  @ParameterizedTest(name = "{index} {2}")
  @MethodSource("addresses")
  void keepsHostileAddresses(String url, String listed, Form form) {
    Survey survey = survey(linked(url));

    assertThat(links(read(write(survey, form)))).isEqualTo(linked(listed).links());
  }

  private static List<Link> links(Survey survey) {
    return survey.papers().get(0).links();
  }

  static Stream<Arguments> addresses() {
    return rows("urls.json")
        .flatMap(
            row ->
                Stream.of(Form.values())
                    .map(form -> Arguments.of(row.path("url").asString(), listed(row), form)));
  }

  /** An address as a list holds it; {@code written} is the one to link to in any format. */
  static String listed(JsonNode row) {
    String written = row.path("written").asString(row.path("url").asString());
    return row.path("listed").asString(written);
  }

  private static Paper linked(String url) {
    return Paper.titled("A Title")
        .withLinks(List.of(new Link(LinkKind.SLIDES, Optional.of("Slides"), url)));
  }

  static Stream<JsonNode> rows(String file) {
    try (InputStream stream = MarkdownRoundTripTest.class.getResourceAsStream("/hostile/" + file)) {
      return new JsonMapper().readTree(Objects.requireNonNull(stream)).valueStream();
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheExample(Form form) throws IOException {
    Survey survey = SurveyImport.read(example()).survey();

    assertThat(read(write(survey, form))).isEqualTo(survey);
  }

  @Test
  void keepsTheExampleFromListToTableToList() throws IOException {
    String list = write(SurveyImport.read(example()).survey(), Form.LIST);
    String table = write(read(list), Form.TABLE);

    assertThat(write(read(table), Form.LIST)).isEqualTo(list);
  }

  @Test
  void keepsTheExampleOverJson() throws IOException {
    Survey survey = SurveyImport.read(example()).survey();
    String json = SurveyExport.json(survey, SourceMap.EMPTY);
    ReadResult fromJson = SurveyImport.read(Source.of("survey.json", json), ImportFormat.JSON);

    assertThat(read(write(fromJson.survey(), Form.LIST))).isEqualTo(survey);
  }

  private static Path example() {
    return ROOT.resolve("examples/efficient-foundation-models/README.md");
  }

  private static Survey survey(Paper paper) {
    return new Survey(Optional.empty(), About.NOTHING, List.of(paper), List.of());
  }

  private static String write(Survey survey, Form form) {
    ExportOptions options = ExportOptions.STANDARD.withList(new ListOptions(form));
    return SurveyExport.write(ReadResult.of(survey), ExportFormat.MARKDOWN, options).text();
  }

  private static Survey read(String list) {
    return SurveyImport.read(Source.of("list.md", list), ImportFormat.MARKDOWN).survey();
  }
}
