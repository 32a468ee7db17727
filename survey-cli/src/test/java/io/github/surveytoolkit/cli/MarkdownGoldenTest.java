package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A small survey as a list and as a table; {@code -Dgolden.update=true} writes them afresh. */
class MarkdownGoldenTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("project.root", ".."))
          .resolve("survey-cli/src/test/resources/golden/markdown");

  @ParameterizedTest
  @ValueSource(strings = {"list", "table"})
  void writesAsTheFileShows(String form) throws IOException {
    String written = convert("survey.json", form);
    Path file = FOLDER.resolve(form + ".md");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, written);
    }

    assertThat(written).isEqualTo(Files.readString(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "table"})
  void writesAgainWhatItWrote(String form) throws IOException {
    assertThat(convert(form + ".md", form))
        .isEqualTo(Files.readString(FOLDER.resolve(form + ".md")));
  }

  private static String convert(String file, String form) {
    return CommandRun.of(
            "convert", FOLDER.resolve(file), "--to", "markdown", "--as", form, "--quiet")
        .out();
  }
}
