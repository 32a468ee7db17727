package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibtexFlagsTest {

  private static final String LIST =
      """
      - **Sequence to Sequence Learning with Neural Networks**, Ilya Sutskever, Oriol Vinyals, Quoc Le, NIPS 2014. [paper](https://arxiv.org/abs/1409.3215)
      - **Adam: A Method for Stochastic Optimization**, Diederik Kingma, Jimmy Ba, ICLR 2015. [paper](https://arxiv.org/abs/1412.6980)
      - **Generating Sequences With Recurrent Neural Networks**, Alex Graves, arXiv 2013. [paper](https://arxiv.org/abs/1308.0850)
      """;

  private static CommandRun convert(String... flags) {
    Object[] arguments = new Object[flags.length + 4];
    System.arraycopy(new Object[] {"convert", "-", "--from", "markdown"}, 0, arguments, 0, 4);
    System.arraycopy(flags, 0, arguments, 4, flags.length);
    return CommandRun.withInput(LIST, arguments);
  }

  @Test
  void makesKeysByTheUsualPattern() {
    assertThat(convert().keys())
        .containsExactly("sutskever2014sequence", "kingma2015adam", "graves2013generating");
  }

  @Test
  void makesKeysByTheGivenPattern() {
    assertThat(convert("--keys", "[auth]_[shortyear]").keys())
        .containsExactly("Sutskever_14", "Kingma_15", "Graves_13");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [auth  | column 1: bracket [ is never closed
          x]     | column 2: bracket ] closes nothing
          [auhtors] | column 1: unknown marker [auhtors], did you mean [authors]?
          """)
  void saysWhereAPatternIsWrong(String pattern, String message) {
    convert("--keys", pattern).isRefused(ExitCode.USAGE, "--keys: " + message);
  }

  @Test
  void refusesPatternThatTakesTooLong() {
    CommandRun.withInput(
            "@misc{, title = {" + "a".repeat(5000) + "}}",
            "convert",
            "-",
            "--from",
            "bibtex",
            "--keys",
            "[fulltitle:regex(\"(a+)+b\",\"\")]")
        .isRefused(
            ExitCode.USAGE,
            "--keys: regex(\"(a+)+b\", \u2026) takes too long on \""
                + "a".repeat(40)
                + "\"; write it without a repetition inside another");
  }

  @Test
  void namesVenuesByStrings() {
    assertThat(convert("--strings").out())
        .startsWith(
            """
            @string{iclr = {International Conference on Learning Representations}}
            @string{neurips = {Advances in Neural Information Processing Systems}}

            @inproceedings{sutskever2014sequence,
            """)
        .contains("  booktitle = neurips,\n", "  booktitle = iclr,\n");
  }

  @Test
  void namesVenuesInFullWithoutStrings() {
    assertThat(convert().out())
        .doesNotContain("@string")
        .contains("  booktitle = {International Conference on Learning Representations},\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          list | sutskever2014sequence kingma2015adam graves2013generating
          key  | graves2013generating kingma2015adam sutskever2014sequence
          KEY  | graves2013generating kingma2015adam sutskever2014sequence
          """)
  void ordersEntries(String order, String keys) {
    assertThat(convert("--order", order).keys()).containsExactly(keys.split(" "));
  }

  @Test
  void refusesAnUnknownOrder() {
    convert("--order", "year").isRefused(ExitCode.USAGE, "--order wants list or key, was year");
  }

  @Test
  void writesPreprintsAsMisc() {
    assertThat(convert("--preprints", "misc").out())
        .contains("@misc{graves2013generating,")
        .doesNotContain("journal =");
  }

  @Test
  void writesPreprintsAsArticlesWhenAskedTo() {
    assertThat(convert("--preprints", "article").out())
        .contains("@article{graves2013generating,", "journal = {arXiv preprint arXiv:1308.0850},");
  }

  @Test
  void refusesAnUnknownTypeOfPreprints() {
    convert("--preprints", "online")
        .isRefused(ExitCode.USAGE, "--preprints wants misc or article, was online");
  }
}
