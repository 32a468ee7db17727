package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeOptionsTest {

  private static final String LIST = "- Optimal Brain Damage. [NIPS 1989]\n";
  private static final String ROW =
      "\"optimal1989brain\",\"Optimal Brain Damage\",\"\",\"1989\",\"\",\"NIPS\"";

  @TempDir Path folder;

  private CommandRun convert(String output, String... options) {
    Object[] arguments = new Object[options.length + 6];
    Object[] first = {"convert", "-", "--from", "markdown", "-o", folder.resolve(output)};
    System.arraycopy(first, 0, arguments, 0, 6);
    System.arraycopy(options, 0, arguments, 6, options.length);
    return CommandRun.withInput(LIST, arguments);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--check", "--diff"})
  void writeNothing(String option) {
    convert("papers.csv", option);

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void checkTellsByItsExitCode() throws IOException {
    assertThat(convert("papers.csv", "--check").code()).isEqualTo(ExitCode.FINDINGS);

    convert("papers.csv");
    assertThat(convert("papers.csv", "--check").code()).isEqualTo(ExitCode.FINE);

    Files.writeString(folder.resolve("papers.csv"), "other\n");
    assertThat(convert("papers.csv", "--check").code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(folder.resolve("papers.csv")).hasContent("other\n");
  }

  @Test
  void diffShowsANewFile() {
    CommandRun run = convert("papers.csv", "--diff");

    assertThat(run.out())
        .startsWith("--- /dev/null\n+++ " + folder.resolve("papers.csv") + "\n@@ -0,0 +1,2 @@\n+")
        .contains("\n+" + ROW);
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
  }

  @Test
  void diffShowsAChange() throws IOException {
    Path table = folder.resolve("papers.csv");
    convert("papers.csv");
    String written = Files.readString(table);
    Files.writeString(table, written.replace("Damage", "Surgeon"));

    CommandRun run = convert("papers.csv", "--diff", "--check");

    assertThat(run.out())
        .startsWith("--- " + table + "\n+++ " + table + "\n@@ -1,2 +1,2 @@\n ")
        .contains("\n-\"optimal1989brain\",\"Optimal Brain Surgeon\"")
        .contains("\n+\"optimal1989brain\",\"Optimal Brain Damage\"");
    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void diffPrintsNothingWhereNothingChanges() {
    convert("papers.csv");

    assertThat(convert("papers.csv", "--diff").out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--check", "--diff"})
  void wantAFile(String option) {
    CommandRun.withInput(LIST, "convert", "-", "--from", "markdown", option)
        .isRefused(ExitCode.USAGE, "--check and --diff compare with a file; name it with -o FILE");
  }
}
