package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.exporter.ExportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesCommandTest {

  private static final Path EXAMPLE =
      Path.of(System.getProperty("project.root", ".."))
          .resolve("examples/efficient-foundation-models/README.md");

  private static Stream<ExportFormat> formats() {
    return ExportFormat.standard().stream().filter(format -> !format.equals(ExportFormat.JSON));
  }

  @Test
  void listsTheTemplatesWithTheirFormatAndWhatTheyWrite() {
    CommandRun run = CommandRun.of("templates");

    assertThat(run.out().lines())
        .contains(
            "survey.bib.ftl        bibtex     The bibliography: one entry for each work, for BibTeX and"
                + " LaTeX.")
        .hasSize((int) formats().count());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void knowsOfEachTemplateWhatItWrites(ExportFormat format) {
    assertThat(format.template().summary())
        .as("a comment at the start of " + format.template().name())
        .matches("[A-Z].{10,90}\\.");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aCopyWritesTheSameAsTheTemplateItself(ExportFormat format, @TempDir Path folder)
      throws IOException {
    Path copy = folder.resolve("mine.ftl");

    CommandRun copied = CommandRun.of("templates", format.template().name(), "-o", copy);
    CommandRun own =
        CommandRun.of("convert", EXAMPLE, "--to", format.word(), "--template", copy, "-q");
    CommandRun bundled = CommandRun.of("convert", EXAMPLE, "--to", format.word(), "-q");

    assertThat(copied).isEqualTo(new CommandRun(ExitCode.FINE, "", ""));
    assertThat(Files.readString(copy)).isEqualTo(format.template().text());
    assertThat(own).isEqualTo(bundled);
    assertThat(own.out()).isNotEmpty();
  }

  @Test
  void writesACopyToStandardOutput() {
    CommandRun run = CommandRun.of("templates", "survey.bib.ftl");

    assertThat(run.out()).isEqualTo(ExportFormat.BIBTEX.template().text()).startsWith("[#-- ");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void neverWritesOverAFile(@TempDir Path folder) throws IOException {
    Path mine = Files.writeString(folder.resolve("mine.bib.ftl"), "mine");

    CommandRun.of("templates", "survey.bib.ftl", "-o", mine)
        .isRefused(ExitCode.FAILED, mine + " exists and is kept as it is; -o names another file");
    assertThat(mine).hasContent("mine");
  }

  @Test
  void neverWritesThroughALink(@TempDir Path folder) throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.ftl"), folder.resolve("nowhere"));

    CommandRun.of("templates", "survey.bib.ftl", "-o", link)
        .isRefused(ExitCode.FAILED, link + " exists and is kept as it is; -o names another file");
    assertThat(folder.resolve("nowhere")).doesNotExist();
  }

  @Test
  void saysWhichTemplatesThereAre() {
    CommandRun run = CommandRun.of("templates", "../survey.bib.ftl");

    assertThat(run.err())
        .startsWith("survey: there is no template \"../survey.bib.ftl\"; there is survey.bib.ftl");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void wantsATemplateToWriteToAFile() {
    CommandRun.of("templates", "-o", "mine.ftl")
        .isRefused(ExitCode.USAGE, "a template is missing: survey templates NAME -o mine.ftl");
  }

  @Test
  void teachesWithExamples() {
    CommandRun run = CommandRun.of("templates", "--help");

    assertThat(run.out())
        .contains(
            "survey templates survey.bib.ftl -o mine.bib.ftl",
            "survey convert README.md --template mine.bib.ftl -o refs.bib",
            "docs/templates.md");
    assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(100));
  }
}
