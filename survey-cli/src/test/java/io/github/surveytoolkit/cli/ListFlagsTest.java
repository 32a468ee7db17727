package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListFlagsTest {

  private static final String LIST =
      """
      # A List

      ## Vision

      - You Only Look Once: Unified, Real-Time Object Detection. *[CVPR'16]* [[Paper]](https://arxiv.org/abs/1506.02640)
      """;

  private static CommandRun convert(String... flags) {
    Object[] arguments = new Object[flags.length + 6];
    Object[] verb = {"convert", "-", "--from", "markdown", "--to", "markdown"};
    System.arraycopy(verb, 0, arguments, 0, 6);
    System.arraycopy(flags, 0, arguments, 6, flags.length);
    return CommandRun.withInput(LIST, arguments);
  }

  @Test
  void writesBulletsUnlessATableIsWanted() {
    assertThat(convert().out()).isEqualTo(convert("--as", "list").out());
    assertThat(convert().out())
        .endsWith(
            "\n- You Only Look Once: Unified, Real-Time Object Detection. *[CVPR'16]*"
                + " [[Paper]](https://arxiv.org/abs/1506.02640)\n");
  }

  @Test
  void writesATable() {
    assertThat(convert("--as", "table").out())
        .endsWith(
            """
            | Title | Venue | Year | Links |
            |---|---|---|---|
            | You Only Look Once: Unified, Real-Time Object Detection | CVPR | 2016 | [[Paper]](https://arxiv.org/abs/1506.02640) |
            """);
  }

  @Test
  void writesTheColumnsThatAreWanted() {
    assertThat(convert("--as", "table", "--columns", "venue,title").out())
        .endsWith(
            """
            | Venue | Title |
            |---|---|
            | CVPR | You Only Look Once: Unified, Real-Time Object Detection |
            """);
  }

  @Test
  void refusesOtherForms() {
    convert("--as", "cards").isRefused(ExitCode.USAGE, "--as wants list or table, was cards");
  }
}
