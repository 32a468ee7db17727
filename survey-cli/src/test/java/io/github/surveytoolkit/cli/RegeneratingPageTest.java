package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on keeping a list up to date does what it says, and the example list is up to date. */
class RegeneratingPageTest {

  @Test
  void everyCommandOfThePageRuns(@TempDir Path folder) throws IOException {
    Path list = Files.copy(DocsPage.EXAMPLE, folder.resolve("README.md"));
    Path bibliography =
        Files.writeString(folder.resolve("refs.bib"), "@misc{x, title = {A Paper of No List}}\n");
    List<String> commands = DocsPage.named("regenerating.md").commands();

    assertThat(commands).hasSizeGreaterThan(6);
    for (String command : commands) {
      String here =
          command
              .replace("README.md", list.toString())
              .replace("refs.bib", bibliography.toString())
              .replace(" .", " " + folder);
      Object[] words = here.substring("survey ".length()).split(" ", -1);
      assertThat(CommandRun.of(words).code()).as(command).isEqualTo(ExitCode.FINE);
    }
  }

  @Test
  void theExampleAndItsPagesAreUpToDate() {
    CommandRun run = CommandRun.of("update", DocsPage.EXAMPLE, "--check", "--diff");

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).endsWith("README.md: nothing to change; 4 pages compared\n");
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
  }
}
