package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.exporter.ExportFormat;
import io.github.surveytoolkit.exporter.SurveyExport;
import io.github.surveytoolkit.model.About;
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
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** RIS and CSL-JSON, read by citation-js. */
class ReferencesConsumersTest {

  @TempDir static Path folder;

  @BeforeAll
  static void install() throws Exception {
    Program.named("node");
    for (String name : List.of("package.json", "package-lock.json", "read.js")) {
      try (InputStream file =
          ReferencesConsumersTest.class.getResourceAsStream("/references/" + name)) {
        Files.copy(Objects.requireNonNull(file, name), folder.resolve(name));
      }
    }
    Program.Outcome outcome =
        Program.named("npm").run(folder, "ci", "--ignore-scripts", "--no-audit", "--no-fund");
    if (Boolean.getBoolean("consumers.required")) {
      assertThat(outcome.exitCode()).as(outcome.output()).isZero();
    }
    Assumptions.assumeTrue(outcome.exitCode() == 0, "npm cannot install citation-js");
  }

  private static JsonNode read(Survey survey, ExportFormat format) throws Exception {
    Path written = folder.resolve("survey" + format.suffixes().get(0));
    Files.write(written, SurveyExport.write(survey, format).getBytes(StandardCharsets.UTF_8));
    Program.Outcome outcome = Program.named("node").run(folder, "read.js", written.toString());
    if (outcome.exitCode() != 0) {
      Assertions.fail(outcome.output());
    }
    return new JsonMapper().readTree(outcome.output());
  }

  private static Survey survey(List<Paper> papers) {
    Category category = new Category("Models", papers, List.of());
    return new Survey(Optional.empty(), About.NOTHING, List.of(), List.of(category));
  }

  @ParameterizedTest
  @CsvSource({"ris", "csl"})
  void fieldsComeBackAsTheyAre(String word) throws Exception {
    Paper paper =
        Paper.titled("Deep Residual Learning for Image Recognition")
            .withAuthors(
                List.of(
                    new Author.Person(
                        Optional.of("Kaiming"), Optional.empty(), "He", Optional.empty()),
                    new Author.Group("Example Group")))
            .withVenue(VenueCatalog.standard().findOrUnlisted("CVPR"))
            .withDate(PublicationDate.of(2016, 6, 27))
            .withIdentifiers(new Identifiers(Optional.empty(), Doi.parse("10.1109/CVPR.2016.90")))
            .withLinks(
                List.of(
                    new Link(
                        LinkKind.PAPER, Optional.empty(), "https://doi.org/10.1109/CVPR.2016.90")))
            .withKey(new CitationKey("he2016deep"));

    JsonNode item = read(survey(List.of(paper)), format(word)).get(0);

    assertThat(item.path("type").asString()).isEqualTo("paper-conference");
    assertThat(item.path("id").asString()).isEqualTo("he2016deep");
    assertThat(item.path("author").toString())
        .isEqualTo("[{\"family\":\"He\",\"given\":\"Kaiming\"},{\"literal\":\"Example Group\"}]");
    assertThat(item.path("container-title").asString())
        .isEqualTo("IEEE/CVF Conference on Computer Vision and Pattern Recognition");
    assertThat(item.path("issued").path("date-parts").toString()).isEqualTo("[[2016,6,27]]");
    assertThat(item.path("DOI").asString()).isEqualTo("10.1109/CVPR.2016.90");
    assertThat(item.path("URL").asString()).isEqualTo("https://doi.org/10.1109/CVPR.2016.90");
    assertThat(item.path("keyword").asString()).isEqualTo("Models");
  }

  @ParameterizedTest
  @CsvSource({"ris", "csl"})
  void hostileTitlesComeBackAsTheyAre(String word) throws Exception {
    List<Paper> papers = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (String text : HostileText.titles()) {
      String title = TextNormalizer.normalize(text);
      if (!title.isEmpty()) {
        expected.add(title);
        papers.add(
            Paper.titled(title).withKey(new CitationKey("t" + papers.size())).withNote(title));
      }
    }

    List<String> titles = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (JsonNode item : read(survey(papers), format(word))) {
      titles.add(item.path("title").asString());
      notes.add(item.path("note").asString());
    }

    assertThat(titles).containsExactlyElementsOf(expected);
    assertThat(notes).containsExactlyElementsOf(expected);
  }

  @Test
  void theExampleIsReadWhole() throws Exception {
    Path root = Path.of(System.getProperty("project.root", ".."));
    Path list = root.resolve("examples/efficient-foundation-models/README.md");
    Path ris = folder.resolve("example.ris");
    CommandRun run = CommandRun.of("convert", list, "-o", ris);

    assertThat(run.err()).contains("; 121 written to ");
    assertThat(
            new JsonMapper()
                .readTree(Program.named("node").run(folder, "read.js", ris.toString()).output()))
        .hasSize(121);
  }

  private static ExportFormat format(String word) {
    return ExportFormat.ofWord(word).orElseThrow();
  }
}
