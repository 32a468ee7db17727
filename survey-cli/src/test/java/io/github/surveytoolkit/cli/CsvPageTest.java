package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What docs/csv.md shows is what comes out. */
class CsvPageTest {

  private static final DocsPage PAGE = DocsPage.named("csv.md");

  @Test
  void showsTheEntryThatIsReallyWritten() throws IOException {
    CommandRun run = CommandRun.withInput(PAGE.block("csv"), "convert", "-", "--from", "csv", "-q");

    assertThat(run.out()).isEqualTo(PAGE.block("bibtex"));
  }

  @Test
  void namesEveryColumn() throws IOException {
    String header =
        CommandRun.withInput(
                PAGE.block("csv"), "convert", "-", "--from", "csv", "--to", "csv", "-q")
            .out()
            .lines()
            .findFirst()
            .orElseThrow();

    String page = PAGE.text();
    assertThat(header.replace("\"", "").split(",", -1))
        .hasSize(16)
        .allSatisfy(column -> assertThat(page).contains("`" + column + "`"));
  }
}
