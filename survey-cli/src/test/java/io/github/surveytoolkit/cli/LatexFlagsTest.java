package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatexFlagsTest {

  private static final String LIST =
      """
      # A Survey

      ## Attention

      - **Attention Is All You Need**, NIPS 2017. [paper](https://arxiv.org/abs/1706.03762)
      """;

  private static CommandRun convert(String... flags) {
    Object[] arguments = new Object[flags.length + 6];
    System.arraycopy(
        new Object[] {"convert", "-", "--from", "markdown", "--to", "latex"}, 0, arguments, 0, 6);
    System.arraycopy(flags, 0, arguments, 6, flags.length);
    return CommandRun.withInput(LIST, arguments);
  }

  @Test
  void writesAPartToInputUnlessAskedForMore() {
    assertThat(convert().out())
        .startsWith("% Needs \\usepackage{")
        .contains("\\caption{Attention}\\label{tab:attention} \\\\\n")
        .doesNotContain("\\documentclass");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --standalone      | \\documentclass
          --two-column      | \\begin{table*}
          --layout=single   | \\caption{A Survey}\\label{tab:survey}
          --cite=natbib     | \\citep{
          --cite=biblatex   | \\autocite{
          --caption=All     | \\caption{All: Attention}
          --label=tab:all   | \\label{tab:all-attention}
          --columns=cite    | Ref. \\\\
          """)
  void writesWhatAFlagAsksFor(String flag, String written) {
    assertThat(convert(flag).out()).contains(written);
  }

  @ParameterizedTest
  @CsvSource({
    "'', all.tex, refs",
    "mine.bib, -, mine",
    "mine.bib, all.tex, mine",
    "refs/mine.bib, all.tex, refs/mine",
    "refs/mine.bib, tables/all.tex, ../refs/mine",
    "../mine.bib, ./all.tex, ../mine",
    "survey.json, all.tex, refs"
  })
  void namesTheBibliographyAsTheDocumentHasTo(String file, String output, String name) {
    assertThat(LatexFlags.bibliography(file, output)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b.bib", "a,b.bib", "a%.bib", "a{.bib", "~x#.bib"})
  void refusesABibliographyThatLatexCannotName(String file) {
    assertThatThrownBy(() -> LatexFlags.bibliography(file, "all.tex"))
        .hasMessage("LaTeX cannot name " + file + "; rename it without spaces and signs");
  }

  @Test
  void refusesALabelThatLatexCouldNotTake() {
    convert("--label", "a}b")
        .isRefused(
            ExitCode.USAGE,
            "--label wants letters, digits and : . _ + / - as in tab:pruning, was a}b");
  }

  @Test
  void refusesAnUnknownLayout() {
    convert("--layout", "wide")
        .isRefused(ExitCode.USAGE, "--layout wants category or single, was wide");
  }

  @Test
  void writesABibliographyForBiblatex() {
    assertThat(
            CommandRun.withInput(
                    LIST, "convert", "-", "--from", "markdown", "--dialect", "biblatex")
                .out())
        .isEqualTo(
            """
            @inproceedings{attention2017all,
              title = {Attention Is All You Need},
              booktitle = {Advances in Neural Information Processing Systems},
              eventtitle = {NeurIPS},
              date = {2017},
              eprint = {1706.03762},
              eprinttype = {arXiv},
              url = {https://arxiv.org/abs/1706.03762}
            }
            """);
  }
}
