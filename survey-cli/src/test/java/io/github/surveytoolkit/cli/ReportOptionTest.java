package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportOptionTest {

  private static final String LIST =
      """
      # Compression

      ## Contents

      - [Pruning](#pruning)

      ## Pruning

      - Optimal Brain Damage. [NIPS 1989]
      """;

  private static final String REPORT =
      """
      -:5:1: left out: it stands in the contents [list item] Pruning
      -:9:1: paper: read as "Optimal Brain Damage" [list item] Optimal Brain Damage. [NIPS 1989]
      2 blocks: 1 papers, 0 parts of papers, 1 left out
      """;

  private static final String SUMMARY =
      "1 entry, 1 work in 1 category; 1 without authors; 1 written to standard output\n";

  @Test
  void saysOnStandardErrorWhatBecameOfEachBlock() {
    CommandRun run = CommandRun.withInput(LIST, "convert", "-", "--from", "markdown", "--report");

    assertThat(run.err()).isEqualTo(REPORT + SUMMARY);
    assertThat(run.keys()).containsExactly("optimal1989brain");
  }

  @Test
  void writesTheReportToAFile(@TempDir Path folder) {
    Path report = folder.resolve("report.txt");

    CommandRun run =
        CommandRun.withInput(LIST, "convert", "-", "--from", "markdown", "--report=" + report);

    assertThat(report).hasContent(REPORT);
    assertThat(run.err()).isEqualTo(SUMMARY);
  }

  @Test
  void reportsEvenWhenQuiet() {
    CommandRun run =
        CommandRun.withInput(LIST, "convert", "-", "--from", "markdown", "--report", "-q");

    assertThat(run.err()).isEqualTo(REPORT);
  }

  @Test
  void reportsAlsoWhenNoPaperIsFound() {
    String list =
        """
        ## Contents
        - [Pruning](#pruning)
        """;

    CommandRun run = CommandRun.withInput(list, "convert", "-", "--from", "markdown", "--report");

    assertThat(run.err())
        .isEqualTo(
            """
            -:2:1: left out: it points to another place of this document [list item] Pruning
            1 blocks: 0 papers, 0 parts of papers, 1 left out
            survey: no paper was found; survey convert \u2026 --report says why each block was left out
            """);
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
  }

  @Test
  void showsForeignTextOfAReportByItsCode(@TempDir Path folder) {
    Path report = folder.resolve("report.txt");
    String list = "- Optimal \u001b[31mBrain\u202e Damage. [NIPS 1989]\n";

    CommandRun.withInput(list, "convert", "-", "--from", "markdown", "--report=" + report);

    assertThat(report).content().doesNotContain("\u001b", "\u202e");
  }

  @Test
  void failsWhenTheReportCannotBeWritten(@TempDir Path folder) {
    CommandRun run =
        CommandRun.withInput(
            LIST, "convert", "-", "--from", "markdown", "-q", "--report=" + folder);

    assertThat(run.err()).isEqualTo("survey: " + folder + " is a directory; name a file in it\n");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
  }
}
