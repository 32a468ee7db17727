package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpdateCommandTest {

  private static final String PAPERS =
      """

      ## Adapters

      - Low-Rank Adaptation of Large Language Models. *[ICLR'22]* [[Paper]](https://arxiv.org/abs/2106.09685) [[Code]](https://github.com/microsoft/LoRA)
      - Prefix-Tuning: Optimizing Continuous Prompts. *[ACL'21]* [[Paper]](docs/prefix.pdf)

      ## Pruning

      - SparseGPT: Massive Language Models Can be Accurately Pruned in One-Shot. *[ICML'23]* [[Paper]](https://arxiv.org/abs/2301.00774)
      """;

  @TempDir Path folder;

  private Path list(String text) throws IOException {
    return Files.writeString(folder.resolve("README.md"), text);
  }

  private String updated(String text, Object... options) throws IOException {
    Path file = list(text);
    Object[] arguments = new Object[options.length + 3];
    System.arraycopy(new Object[] {"update", file, "-q"}, 0, arguments, 0, 3);
    System.arraycopy(options, 0, arguments, 3, options.length);
    CommandRun run = CommandRun.of(arguments);
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINE);
    return Files.readString(file);
  }

  private String region(String marker) throws IOException {
    String begin = "<!-- survey:begin " + marker + " -->\n";
    String text = updated("# List\n\n" + begin + "<!-- survey:end -->\n" + PAPERS);
    int start = text.indexOf(begin) + begin.length();
    return text.substring(start, text.indexOf("<!-- survey:end -->")).strip();
  }

  @Test
  void leavesListsWithoutMarkersAlone() throws IOException {
    String text = "# List\r\n\r\n## Contents\n\n- [Gone](#gone)\n- [A](#adapters)\n" + PAPERS;

    assertThat(updated(text)).isEqualTo(text);
  }

  @Test
  void writesContents() throws IOException {
    assertThat(region("contents"))
        .isEqualTo(
            """
            - [Adapters](#adapters)
            - [Pruning](#pruning)\
            """);
    assertThat(region("contents bullet=1."))
        .isEqualTo(
            """
            1. [Adapters](#adapters)
            2. [Pruning](#pruning)\
            """);
  }

  @Test
  void writesTables() throws IOException {
    assertThat(region("table category=adapters columns=title,year sort=title"))
        .isEqualTo(
            """
            | Title | Year |
            |---|---|
            | Low-Rank Adaptation of Large Language Models | 2022 |
            | Prefix-Tuning: Optimizing Continuous Prompts | 2021 |\
            """);
  }

  @Test
  void writesListsInGroups() throws IOException {
    assertThat(region("list group=year category=Adapters"))
        .isEqualTo(
            """
            **2022**

            - Low-Rank Adaptation of Large Language Models. *[ICLR'22]* [[Paper]](https://arxiv.org/abs/2106.09685) [[Code]](https://github.com/microsoft/LoRA)

            **2021**

            - Prefix-Tuning: Optimizing Continuous Prompts. *[ACL'21]* [[Paper]](docs/prefix.pdf)\
            """);
  }

  @Test
  void writesTheNewest() throws IOException {
    assertThat(region("recent count=1 columns=title"))
        .isEqualTo(
            """
            | Title |
            |---|
            | SparseGPT: Massive Language Models Can be Accurately Pruned in One-Shot |\
            """);
  }

  @Test
  void counts() throws IOException {
    assertThat(region("statistics by=category"))
        .isEqualTo(
            """
            | Category | Papers | With code |
            |:--|--:|--:|
            | Adapters | 2 | 1 (50%) |
            | Pruning | 1 | 0 (0%) |
            | **Total** | 3 | 1 (33%) |\
            """);
  }

  @Test
  void writesInTheLineEndsOfTheDocument() throws IOException {
    String text = ("# List\n\n<!-- survey:begin contents -->\n<!-- survey:end -->\n" + PAPERS);

    assertThat(updated(text.replace("\n", "\r\n")))
        .isEqualTo(
            ("# List\n\n<!-- survey:begin contents -->\n\n- [Adapters](#adapters)\n"
                    + "- [Pruning](#pruning)\n\n<!-- survey:end -->\n"
                    + PAPERS)
                .replace("\n", "\r\n"));
  }

  @Test
  void keepsLabelsWhereTheirHeadingsLive() throws IOException {
    String text =
        "# List\n\n<!-- survey:begin contents -->\n* [**Adapters** and more](#adapters) (new)\n"
            + "* [Gone](#gone)\n* [Pruned](#Pruning)\n<!-- survey:end -->\n"
            + PAPERS;

    assertThat(updated(text))
        .isEqualTo(
            "# List\n\n<!-- survey:begin contents -->\n* [**Adapters** and more](#adapters) (new)\n"
                + "* [Pruned](#pruning)\n<!-- survey:end -->\n"
                + PAPERS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          contents dept=2           | unknown option "dept" of contents, did you mean "depth"?
          contents depth=7          | depth must be in 1..6, was "7"
          contents bullet=x         | bullet must be - * + or 1., was "x"
          table category=Adapter    | unknown category "Adapter", did you mean "Adapters"?
          table columns=titel       | unknown columns "titel", did you mean "title"?
          list columns=title        | unknown option "columns" of list; there is sort, category, group
          recent count=0            | count must be in 1..1000, was "0"
          statistics by=years       | unknown by "years", did you mean "year"?
          filters depth=1           | unknown option "depth" of filters, it takes none
          """)
  void leavesRegionsAloneWhoseOptionsItDoesNotUnderstand(String marker, String message)
      throws IOException {
    String text = "<!-- survey:begin " + marker + " -->\nold\n<!-- survey:end -->\n" + PAPERS;
    Path file = list(text);
    CommandRun run = CommandRun.of("update", file);

    assertThat(run.err())
        .isEqualTo(
            file
                + ":1:1: warning: "
                + message
                + " [region-option]\n"
                + file
                + ": nothing to change\n");
    assertThat(Files.readString(file)).isEqualTo(text);
  }

  @Test
  void throwsNoListAwayThatStandsInARegionAlone() throws IOException {
    String text =
        "# List\n\n<!-- survey:begin list -->" + PAPERS.replace("##", "") + "<!-- survey:end -->\n";
    Path file = list(text);
    CommandRun run = CommandRun.of("update", file);

    assertThat(run.err()).contains("no paper stands outside of the region").contains(":3:1:");
    assertThat(Files.readString(file)).isEqualTo(text);
  }

  @Test
  void mendsContentsWithoutMarkersWhenAsked() throws IOException {
    String text =
        """
        # List

        ## Table of Contents

        1. [Adapter tuning](#Adapters)
        2. [Surveys](#surveys)
        3. [Gone](#gone)

        ## Adapters
        ## Pruning
        ## Surveys
        ## License
        """;

    assertThat(updated(text, "--contents"))
        .isEqualTo(
            """
            # List

            ## Table of Contents

            1. [Adapter tuning](#adapters)
            2. [Pruning](#pruning)
            3. [Surveys](#surveys)
            4. [Gone](#gone)

            ## Adapters
            ## Pruning
            ## Surveys
            ## License
            """);
  }

  @Test
  void saysWhichAnchorsItCannotMend() throws IOException {
    Path file = list("## Contents\n\n- [A](#adapters)\n- [Nothing](#gone)\n" + PAPERS);

    assertThat(CommandRun.of("update", file, "--contents", "--check").err())
        .startsWith(
            file
                + ":4:14: warning: the contents lead to #gone, which nothing here is called"
                + " [dead-anchor]\n");
  }

  @Test
  void showsAndWritesNothingWhenChecking() throws IOException {
    String text = "<!-- survey:begin contents -->\n<!-- survey:end -->\n" + PAPERS;
    Path file = list(text);
    CommandRun run = CommandRun.of("update", file, "--check", "--diff");

    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("+- [Adapters](#adapters)\n");
    assertThat(run.err()).isEqualTo(file + ": 1 place would change\n");
    assertThat(Files.readString(file)).isEqualTo(text);
  }

  @Test
  void writesPagesAndLinksToThem() throws IOException {
    String text =
        updated(
            "# List\n\n<!-- survey:begin filters -->\n<!-- survey:end -->\n" + PAPERS,
            "--pages",
            folder.resolve("my pages"),
            "--page-name",
            "Pruning=less");

    assertThat(text)
        .contains("- [Adapters](my%20pages/adapters/README.md) (2)\n")
        .contains("- [Pruning](my%20pages/less/README.md) (1)\n");
    assertThat(Files.readString(folder.resolve("my pages/adapters/README.md")))
        .startsWith(
            """
            <!-- survey:list 1 -->
            <!-- survey:page -->

            # Adapters

            [List](../../README.md)
            """)
        .contains("[[Paper]](../../docs/prefix.pdf)");
  }

  @Test
  void overwritesNoFileThatIsNoPage() throws IOException {
    Path file = list("# List\n" + PAPERS);
    Path own = folder.resolve("pruning/README.md");
    Files.createDirectories(own.resolveSibling(""));
    Files.writeString(own, "mine\n");

    CommandRun.of("update", file, "--pages", folder)
        .isRefused(
            ExitCode.FAILED,
            own
                + " exists and is kept as it is, for it is no generated page; --replace overwrites"
                + " it, --page-name names another folder");
    assertThat(Files.readString(own)).isEqualTo("mine\n");
    assertThat(folder.resolve("adapters")).doesNotExist();
    assertThat(CommandRun.of("update", file, "--pages", folder, "--replace").code())
        .isEqualTo(ExitCode.FINE);
    assertThat(Files.readString(own)).contains("SparseGPT");
  }

  @Test
  void writesNoPagesElsewhere() throws IOException {
    Path file = list("# List\n" + PAPERS);
    Path elsewhere = folder.resolve("../elsewhere");

    CommandRun.of("update", file, "--pages", elsewhere)
        .isRefused(
            ExitCode.USAGE,
            "pages stand beside the list or below it, but " + elsewhere + " is elsewhere");
  }

  @Test
  void takesSettingsFromBesideTheList() throws IOException {
    Files.writeString(
        folder.resolve(".survey.json"),
        "{\"pages\": {\"folder\": \"p\", \"names\": {\"Pruning\": \"less\"}}}");
    updated("# List\n" + PAPERS);

    assertThat(folder.resolve("p/less/README.md")).exists();
    assertThat(folder.resolve("p/adapters/README.md")).exists();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\1',
      textBlock =
          """
          {"pagse": {}}                      | unknown setting "pagse", did you mean "pages"?
          {"pages": {"foldr": "x"}}          | unknown setting "pages.foldr", did you mean "pages.folder"?
          {"contents": "yes"}                | contents must be true or false, was "yes"
          {"pages": {"folder": 1}}           | pages.folder must be a text in quotes, was 1
          """)
  void refusesSettingsThatItDoesNotKnow(String json, String message) throws IOException {
    Path settings = Files.writeString(folder.resolve("own.json"), json);

    CommandRun.of("update", list("# List\n"), "--config", settings)
        .isRefused(ExitCode.USAGE, settings + ": " + message);
  }

  @Test
  void refusesWhatIsNoUtf8ButKeepsSingleBytes() throws IOException {
    Path file = folder.resolve("README.md");
    byte[] text =
        ("# L\u00e9\n\n<!-- survey:begin contents -->\n<!-- survey:end -->\n" + PAPERS)
            .getBytes(StandardCharsets.ISO_8859_1);
    Files.write(file, text);

    assertThat(CommandRun.of("update", file, "-q").code()).isEqualTo(ExitCode.FINE);
    assertThat(Files.readAllBytes(file)).startsWith('#', ' ', 'L', 0xE9, '\n');
    Files.write(file, "# List\n".getBytes(StandardCharsets.UTF_16));
    CommandRun.of("update", file)
        .isRefused(ExitCode.FAILED, file + " is not in UTF-8; save it so, and run this again");
  }
}
