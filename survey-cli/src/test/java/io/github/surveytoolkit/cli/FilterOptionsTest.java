package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterOptionsTest {

  private static final String LIST =
      """
      # Compression

      ## Pruning

      - Optimal Brain Damage. [NIPS 1989]
      - The Lottery Ticket Hypothesis: Finding Sparse, Trainable Neural Networks. [ICLR 2019, best paper]

      ## Quantization

      ### Training-aware

      - Binarized Neural Networks. [NIPS 2016]

      ### Post-training

      - GPTQ: Accurate Post-Training Quantization. [ICLR 2023, oral]
      """;

  private static CommandRun convert(String... filter) {
    Object[] arguments = new Object[filter.length + 4];
    System.arraycopy(new Object[] {"convert", "-", "--from", "markdown"}, 0, arguments, 0, 4);
    System.arraycopy(filter, 0, arguments, 4, filter.length);
    return CommandRun.withInput(LIST, arguments);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Pruning                    | optimal1989brain lottery2019ticket
          pruning                    | optimal1989brain lottery2019ticket
          Quantization               | binarized2016neural gptq2023accurate
          Post-training              | gptq2023accurate
          Quantization/Post-training | gptq2023accurate
          quant*/post*               | gptq2023accurate
          *-?raining                 | gptq2023accurate
          *aware                     | binarized2016neural
          """)
  void takesCategoriesByTitleOrPathAndWhatIsBelow(String glob, String keys) {
    assertThat(convert("--category", glob).keys()).containsExactly(keys.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ICLR      | lottery2019ticket gptq2023accurate
          iclr      | lottery2019ticket gptq2023accurate
          NIPS      | optimal1989brain binarized2016neural
          NeurIPS   | optimal1989brain binarized2016neural
          *Neural*  | optimal1989brain binarized2016neural
          I?LR      | lottery2019ticket gptq2023accurate
          """)
  void takesVenuesByAcronymNameOrAsWritten(String glob, String keys) {
    assertThat(convert("--venue", glob).keys()).containsExactly(keys.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          oral             | gptq2023accurate
          award:best paper | lottery2019ticket
          AWARD:*          | lottery2019ticket
          *a*              | lottery2019ticket gptq2023accurate
          """)
  void takesPapersByTag(String glob, String keys) {
    assertThat(convert("--tag", glob).keys()).containsExactly(keys.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2019       | lottery2019ticket
          2016..2019 | lottery2019ticket binarized2016neural
          2016..     | lottery2019ticket binarized2016neural gptq2023accurate
          ..2016     | optimal1989brain binarized2016neural
          2019..2019 | lottery2019ticket
          """)
  void takesYearsAndRangesOfThem(String years, String keys) {
    assertThat(convert("--year", years).keys()).containsExactly(keys.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "..",
        "99",
        "2019.",
        "2019...",
        "2019-2020",
        "20190",
        "..99",
        "all",
        "2019,2020"
      })
  void refusesWhatIsNoYear(String years) {
    convert("--year=" + years)
        .isRefused(ExitCode.USAGE, "--year wants 2023, 2023..2025, 2023.. or ..2025, was " + years);
  }

  @Test
  void takesAPaperThatMatchesOneOfSeveralGlobs() {
    assertThat(convert("--category", "Pruning", "--category", "Post-training").keys())
        .containsExactly("optimal1989brain", "lottery2019ticket", "gptq2023accurate");
  }

  @Test
  void wantsEveryOptionToMatch() {
    assertThat(convert("--category", "Quantization", "--venue", "NIPS", "--year", "2016..").keys())
        .containsExactly("binarized2016neural");
  }

  @Test
  void leavesOutPapersThatDoNotSay() {
    String list =
        """
        - [Language Models are Unsupervised Multitask Learners](https://example.org/gpt2.pdf)
        - Optimal Brain Damage. [NIPS 1989]
        """;

    CommandRun byYear =
        CommandRun.withInput(list, "convert", "-", "--from", "markdown", "--year", "..2030");
    CommandRun byVenue =
        CommandRun.withInput(list, "convert", "-", "--from", "markdown", "--venue", "*");

    assertThat(byYear.keys()).containsExactly("optimal1989brain");
    assertThat(byVenue.keys()).containsExactly("optimal1989brain");
  }

  @Test
  void countsInTheSummaryWhatItTook() {
    assertThat(convert("--venue", "ICLR").err())
        .isEqualTo(
            "2 entries, 2 works in 2 categories; 2 without authors; 2 written to standard output\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[a-", "\\", "a{1", "\\E*\\Q"})
  void takesSignsOfPatternsAsTheyAre(String glob) {
    CommandRun run = convert("--category", glob);

    assertThat(run.keys()).isEmpty();
    assertThat(run.err()).doesNotContain("internal error");
  }
}
