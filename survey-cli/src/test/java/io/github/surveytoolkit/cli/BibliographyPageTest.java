package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The author's way from the list to the citations, as docs/bibliography.md tells it. */
class BibliographyPageTest {

  private static final String ZOTERO =
      """
      @inproceedings{vaswani, title = {Attention is All you Need}, year = {2017},
        author = {Vaswani, Ashish and Shazeer, Noam}, eprint = {1706.03762}, archiveprefix = {arXiv}}
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeWhatAnAuthorHas() throws IOException {
    Files.copy(DocsPage.EXAMPLE, folder.resolve("README.md"));
    Files.writeString(folder.resolve("zotero.bib"), ZOTERO);
    Files.writeString(folder.resolve("main.tex"), "\\cite{qlora2023efficient, nobody2020nothing}");
  }

  private CommandRun run(String command) {
    return CommandRun.of(
        Stream.of(command.substring("survey ".length()).split(" ", -1))
            .map(word -> word.matches("\\w+\\.(md|bib|tex)") ? folder.resolve(word) : word)
            .toArray());
  }

  @Test
  void everyCommandOfThePageRuns() throws IOException {
    List<String> commands = DocsPage.named("bibliography.md").commands();

    assertThat(commands).hasSize(7);
    for (String command : commands) {
      assertThat(run(command).code()).as(command).isEqualTo(ExitCode.FINE);
    }
    assertThat(folder).isDirectoryContaining("glob:**/tables.tex");
  }

  @Test
  void theBibliographyHasTheKeysThatThePaperCites() throws IOException {
    run("survey convert README.md -o refs.bib");
    CommandRun cited = run("survey convert README.md --cited main.tex -o refs.bib --report");

    assertThat(Files.readString(folder.resolve("refs.bib"))).contains("qlora2023efficient");
    assertThat(cited.err()).contains("main.tex:1").contains("nobody2020nothing");
  }
}
