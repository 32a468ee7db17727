package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {

  @TempDir Path folder;

  private Path list(String text) throws IOException {
    return Files.writeString(folder.resolve("README.md"), text);
  }

  @Test
  void putsMarkersAroundContents() throws IOException {
    Path file = list("# List\n\n- [A](#a)\n- [B](#b)\n- [C](#c)\n\n## A\n## B\n## C\n");

    assertThat(CommandRun.of("init", file).err()).isEqualTo(file + ": 2 places changed\n");
    assertThat(Files.readString(file))
        .isEqualTo(
            """
            # List

            <!-- survey:begin contents -->
            - [A](#a)
            - [B](#b)
            - [C](#c)
            <!-- survey:end -->

            ## A
            ## B
            ## C
            """);
    assertThat(CommandRun.of("init", file, "--check").code()).isEqualTo(ExitCode.FINE);
    assertThat(CommandRun.of("update", file, "--check").code()).isEqualTo(ExitCode.FINE);
  }

  @Test
  void fillsAHeadingThatWaits() throws IOException {
    Path file = list("# List\n\n## Table of Content\n\n## A\n\n## B\n");
    CommandRun.of("init", file);

    assertThat(Files.readString(file))
        .isEqualTo(
            """
            # List

            ## Table of Content

            <!-- survey:begin contents -->

            - [A](#a)
            - [B](#b)

            <!-- survey:end -->

            ## A

            ## B
            """);
  }

  @Test
  void leavesContentsAloneThatSayMore() throws IOException {
    String text = "## Contents\n\n- [A](#a)\n- Words of our own\n- [B](#b)\n\n## A\n## B\n";
    Path file = list(text);

    assertThat(CommandRun.of("init", file).err())
        .startsWith(file + ":3:1: warning: these contents say more than could be generated");
    assertThat(Files.readString(file)).isEqualTo(text);
  }
}
