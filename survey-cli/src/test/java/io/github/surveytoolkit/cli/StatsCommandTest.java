package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatsCommandTest {

  private static final String LIST =
      """
      # Reading

      ## Models

      - Attention Is All You Need. *[NeurIPS'17]* [[Paper]](https://arxiv.org/abs/1706.03762) [[Code]](https://github.com/tensorflow/tensor2tensor)
      - Deep Residual Learning for Image Recognition. *[CVPR'16]* [[Paper]](https://arxiv.org/abs/1512.03385)
      """;

  @TempDir Path folder;

  private static CommandRun run(Object... options) {
    Object[] arguments = new Object[options.length + 4];
    System.arraycopy(new Object[] {"stats", "-", "--from", "markdown"}, 0, arguments, 0, 4);
    System.arraycopy(options, 0, arguments, 4, options.length);
    return CommandRun.withInput(LIST, arguments);
  }

  @Test
  void countsWhatPassesTheFilters() {
    assertThat(run("--year", "2017", "--by", "venue").out())
        .isEqualTo(
            """
            Reading
              1 paper
              1 (100%) with code
              1 (100%) published
              0 (0%) as preprints

            Venues
              NeurIPS  1  \u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\
            \u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588  1 with code
            """);
  }

  @Test
  void writesToAFile() throws IOException {
    Path file = folder.resolve("s.json");

    CommandRun run = run("--format", "json", "-o", file);

    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(file)).contains("\"papers\" : 2");
  }

  @Test
  void drawsChartsAgainButNotOverOtherFiles() throws IOException {
    Path charts = folder.resolve("stats");
    assertThat(run("--svg", charts).err()).isEqualTo("3 charts up to date in " + charts + "\n");
    assertThat(run("--svg", charts).code()).isEqualTo(ExitCode.FINE);

    Path own = Files.writeString(charts.resolve("venues.svg"), "<svg/>");
    CommandRun refused = run("--svg", charts);

    assertThat(refused.err())
        .isEqualTo(
            "survey: "
                + own
                + " exists and is kept as it is, for it is no generated chart; move it away, or"
                + " name another folder\n");
    assertThat(Files.readString(own)).isEqualTo("<svg/>");
    assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
  }

  @Test
  void refusesWhatItCannotCount() {
    run("--by", "author")
        .isRefused(ExitCode.USAGE, "--by wants year, venue, category and tag, was \"author\"");
    run("--top", "0")
        .isRefused(ExitCode.USAGE, "--top wants a number of rows from 1 on, was \"0\"");
    run("--format", "pdf")
        .isRefused(ExitCode.USAGE, "--format wants text or markdown or json, was pdf");
    run("--year", "1999")
        .isRefused(
            ExitCode.FAILED,
            "no paper to count was found; survey convert \u2026 --report says why");
  }

  @Test
  void showsChartsInTheRegionOfAList() throws IOException {
    String marker = "<!-- survey:begin statistics charts=years,taxonomy -->\n";
    String list = LIST.replace("## Models", marker + "<!-- survey:end -->\n\n## Models");
    Path file = Files.writeString(folder.resolve("README.md"), list);

    assertThat(CommandRun.of("update", file).err())
        .contains("there are no charts to show, say --charts DIR [region-option]");
    assertThat(Files.readString(file)).isEqualTo(list);

    CommandRun run = CommandRun.of("update", file, "--charts", folder.resolve("my stats"));

    assertThat(Files.readString(file))
        .contains(
            marker
                + """

                ![Papers per year](my%20stats/years.svg)

                ![Papers per category](my%20stats/taxonomy.svg)

                <!-- survey:end -->
                """);
    assertThat(run.err()).endsWith("README.md: 1 place changed; 3 charts up to date\n");
    assertThat(CommandRun.of("update", file, "--check", "--charts", folder.resolve("my stats")))
        .extracting(CommandRun::code)
        .isEqualTo(ExitCode.FINE);
  }

  @Test
  void drawsChartsWhereTheSettingsSay() throws IOException {
    Path file = Files.writeString(folder.resolve("README.md"), LIST);
    Files.writeString(folder.resolve(".survey.json"), "{\"charts\": \"stats\"}");

    assertThat(CommandRun.of("update", file, "--check").code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(CommandRun.of("update", file).code()).isEqualTo(ExitCode.FINE);

    assertThat(folder.resolve("stats/years.svg")).exists();
    assertThat(CommandRun.of("update", file, "--check").code()).isEqualTo(ExitCode.FINE);
  }
}
