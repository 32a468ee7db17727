package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What docs/figures.md shows is what comes out, and commands of it and its neighbour run. */
class FiguresPageTest {

  private static final DocsPage PAGE = DocsPage.named("figures.md");

  @TempDir Path folder;

  @Test
  void showsTheTreeThatIsReallyDrawn() throws IOException {
    String text =
        CommandRun.withInput(
                PAGE.block("markdown"),
                "convert",
                "-",
                "--from",
                "markdown",
                "--to",
                "taxonomy",
                "-q")
            .out();

    String tree = text.substring(text.indexOf("  [{"), text.indexOf("\\end{forest}"));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(
          PAGE.file(),
          PAGE.text()
              .replace("```latex\n" + PAGE.block("latex") + "```", "```latex\n" + tree + "```"));
    }
    assertThat(tree).isEqualTo(PAGE.block("latex"));
  }

  @ParameterizedTest
  @CsvSource({"figures.md, 7", "reference-managers.md, 2"})
  void theCommandsOfThePageRun(String page, int count) throws IOException {
    Files.writeString(folder.resolve("README.md"), PAGE.block("markdown"));
    List<String> commands = DocsPage.named(page).commands();

    assertThat(commands)
        .hasSize(count)
        .allSatisfy(command -> assertThat(run(command).code()).isEqualTo(ExitCode.FINE));
  }

  private CommandRun run(String command) {
    List<Object> arguments = new ArrayList<>();
    for (String word : command.split(" ", -1)) {
      arguments.add(word.matches("\\w+(\\.\\w+)+") ? folder.resolve(word) : word);
    }
    return CommandRun.of(arguments.subList(1, arguments.size()).toArray());
  }
}
