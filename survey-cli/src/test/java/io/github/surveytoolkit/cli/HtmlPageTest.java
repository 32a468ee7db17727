package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands of the pages about HTML and statistics do what these say. */
class HtmlPageTest {

  private static final List<String> FILES =
      List.of("README.md", "refs.bib", "index.html", "docs/", "page.html.ftl", "stat");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"page.md", "statistics.md"})
  void everyCommandRuns(String page) throws IOException {
    Files.copy(DocsPage.EXAMPLE, folder.resolve("README.md"));
    Files.writeString(folder.resolve("refs.bib"), "@misc{a, title = {A Paper of Its Own}}\n");
    Files.createDirectory(folder.resolve("docs"));
    List<String> commands = DocsPage.named(page).commands();

    assertThat(commands).hasSizeGreaterThan(5);
    for (String command : commands) {
      CommandRun run = CommandRun.of(words(command).toArray());
      assertThat(run.code()).as(command + ": " + run.err()).isEqualTo(ExitCode.FINE);
    }
  }

  /** The files of the page are those of the folder. */
  private List<String> words(String command) {
    String[] typed = command.substring("survey ".length()).split(" ", -1);
    List<String> words = new ArrayList<>(List.of(typed[0]));
    for (String word : Arrays.asList(typed).subList(1, typed.length)) {
      boolean file = FILES.stream().anyMatch(word::startsWith);
      words.add(file ? folder.resolve(word).toString() : word);
    }
    return words;
  }

  @Test
  void theNumbersAreThoseOfTheListOfThePage() throws IOException {
    String page = DocsPage.named("statistics.md").text();
    Matcher blocks = Pattern.compile("(?ms)^```(?:markdown)?\n(.*?)^```$").matcher(page);
    List<String> texts = blocks.results().map(block -> block.group(1)).toList();

    CommandRun run =
        CommandRun.withInput(texts.get(1), "stats", "-", "--from", "markdown", "--by", "year");

    assertThat(run.out()).isEqualTo(texts.get(0));
  }
}
