package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/csv.md shows is what comes out. */
class CsvPageTest {

  private static final Path PAGE =
      Path.of(System.getProperty("project.root", ".."), "docs", "csv.md");

  private static String block(String language) throws IOException {
    Matcher block =
        Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(Files.readString(PAGE));
    assertThat(block.find()).isTrue();
    return block.group(1);
  }

  @Test
  void showsTheEntryThatIsReallyWritten() throws IOException {
    CommandRun run = CommandRun.withInput(block("csv"), "convert", "-", "--from", "csv", "-q");

    assertThat(run.out()).isEqualTo(block("bibtex"));
  }

  @Test
  void namesEveryColumn() throws IOException {
    String header =
        CommandRun.withInput(block("csv"), "convert", "-", "--from", "csv", "--to", "csv", "-q")
            .out()
            .lines()
            .findFirst()
            .orElseThrow();

    String page = Files.readString(PAGE);
    assertThat(header.replace("\"", "").split(",", -1))
        .hasSize(16)
        .allSatisfy(column -> assertThat(page).contains("`" + column + "`"));
  }
}
