package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/filling-in.md shows is what comes out. */
class FillingPageTest {

  private static final DocsPage PAGE = DocsPage.named("filling-in.md");

  @TempDir Path folder;

  @BeforeEach
  void writeTheInputs() throws IOException {
    Files.writeString(folder.resolve("README.md"), PAGE.block("markdown"));
    Files.writeString(folder.resolve("refs.bib"), PAGE.block("bibtex"));
  }

  private CommandRun convert(Object... more) {
    Object[] arguments = new Object[4 + more.length];
    arguments[0] = "convert";
    arguments[1] = folder.resolve("README.md");
    arguments[2] = "--with";
    arguments[3] = folder.resolve("refs.bib");
    System.arraycopy(more, 0, arguments, 4, more.length);
    return CommandRun.of(arguments);
  }

  @Test
  void showsWhatIsReallyWritten() throws IOException {
    assertThat(convert("-q").out()).isEqualTo(PAGE.block("output"));
  }

  @Test
  void showsWhatTheReportReallySays() throws IOException {
    String report =
        convert("--report")
            .err()
            .replace(folder + "/", "")
            .lines()
            .filter(line -> line.startsWith("README.md") && !line.contains(": paper: "))
            .collect(Collectors.joining("\n", "", "\n"));

    assertThat(report).isEqualTo(PAGE.block("report"));
  }

  @Test
  void summarisesWhatWasFound() {
    assertThat(convert().err().replace(folder + "/", ""))
        .isEqualTo(
            """
            2 of 3 entries found in refs.bib; 2 got authors
            1 preprint got its published venue from refs.bib
            3 entries, 3 works in 1 category; 1 without authors; 3 written to standard output
            """);
  }

  @Test
  void saysInJsonWhereValuesComeFrom() {
    assertThat(convert("--to", "json", "-q").out().replace(folder + "/", ""))
        .contains("\"authors\" : \"refs.bib:1\"")
        .contains("\"year\" : 2019")
        .doesNotContain("devlin-etal-2019-bert");
  }
}
