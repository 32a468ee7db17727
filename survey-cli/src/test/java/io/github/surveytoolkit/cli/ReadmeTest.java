package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what comes out. */
class ReadmeTest {

  private static String readme() throws IOException {
    return Files.readString(Path.of(System.getProperty("project.root", ".."), "README.md"));
  }

  private static String block(String language) throws IOException {
    Matcher block = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(readme());
    assertThat(block.find()).isTrue();
    return block.group(1);
  }

  @Test
  void showsTheEntryThatIsReallyWritten() throws IOException {
    CommandRun run =
        CommandRun.withInput(block("markdown"), "convert", "-", "--from", "markdown", "-q");

    assertThat(run.out()).isEqualTo(block("bibtex"));
  }
}
