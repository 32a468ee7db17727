package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFlagsTest {

  private static final String LIST =
      """
      # A Survey

      ## Attention

      - **Attention Is All You Need**, NIPS 2017. [paper](https://arxiv.org/abs/1706.03762)
      - **Deep Residual Learning for Image Recognition**, CVPR 2016.

      ### Long

      - **Longformer: The Long-Document Transformer**
      """;

  private static CommandRun convert(String... flags) {
    Object[] arguments = new Object[flags.length + 4];
    System.arraycopy(new Object[] {"convert", "-", "--from", "markdown"}, 0, arguments, 0, 4);
    System.arraycopy(flags, 0, arguments, 4, flags.length);
    return CommandRun.withInput(LIST, arguments);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --drawing=forest | \\begin{forest}
          --drawing=tikz   | \\begin{tikzpicture}
          --split=category | \\caption{Taxonomy of the surveyed papers: Attention}
          --depth=1        | \\cite{attention2017all,deep2016residual,longformerlongdocument}}
          --per-leaf=1     | \\cite{attention2017all} and 1 more}
          --cite=natbib    | \\citep{
          --caption=All    | \\caption{All}\\label{fig:taxonomy}
          --label=fig:all  | \\label{fig:all}
          --two-column     | \\begin{figure*}
          --standalone     | \\documentclass
          """)
  void drawsTheTreeThatAFlagAsksFor(String flag, String written) {
    assertThat(convert("--to", "taxonomy", flag).out()).contains(written);
  }

  @ParameterizedTest
  @CsvSource({"--depth, 0", "--depth, two", "--per-leaf, -1", "--per-leaf, 1234567"})
  void refusesWhatIsNoNumberFromOneUp(String flag, String value) {
    convert("--to", "taxonomy", flag, value)
        .isRefused(ExitCode.USAGE, flag + " wants a number from 1 to 999999, was " + value);
  }

  @Test
  void refusesAnUnknownWayToDraw() {
    convert("--drawing", "qtree")
        .isRefused(ExitCode.USAGE, "--drawing wants forest or tikz, was qtree");
  }

  @Test
  void saysWhatTheTimelineLeavesOut() {
    assertThat(convert("--to", "timeline").err())
        .contains("-:10:1: warning: \"Longformer: The Long-Document Transformer\" has no year");
  }

  @Test
  void helpHasASectionForFigures() {
    assertThat(CommandRun.of("convert", "--help").out())
        .contains("\nFigures:\n", "--drawing=PACKAGE", "--split=WHERE", "--depth=N");
  }
}
