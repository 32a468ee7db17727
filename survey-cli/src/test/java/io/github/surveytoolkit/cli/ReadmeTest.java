package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What the README shows is what comes out. */
class ReadmeTest {

  private static final DocsPage README = new DocsPage(DocsPage.ROOT.resolve("README.md"));

  @Test
  void showsTheEntryThatIsReallyWritten() throws IOException {
    CommandRun run =
        CommandRun.withInput(README.block("markdown"), "convert", "-", "--from", "markdown", "-q");

    assertThat(run.out()).isEqualTo(README.block("bibtex"));
  }
}
