package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyCommandTest {

  @ParameterizedTest
  @ValueSource(strings = {"-h", "--help"})
  void showsItsVerbs(String help) {
    CommandRun run = CommandRun.of(help);

    assertThat(run.out())
        .startsWith("Usage: survey [-hV] VERB\n")
        .containsPattern("\n  convert +Converts paper lists ")
        .containsPattern("\n  templates +Lists the templates ");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help", "--version", "--from=", "--to=", "--output=", "--replace", "--category=",
        "--venue=", "--tag=", "--year=", "--keys=", "--strings", "--order=", "--preprints=",
        "--report", "--max-input=", "--quiet", "--template=", "--check", "--diff"
      })
  void showsEveryOptionOfAVerb(String option) {
    CommandRun run = CommandRun.of("convert", "--help");

    assertThat(run.out()).contains(option);
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
  }

  @Test
  void keepsHelpWithinAHundredColumns() {
    assertThat(CommandRun.of("convert", "--help").out().lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThan(100));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-V", "--version"})
  void showsItsVersion(String version) {
    CommandRun run = CommandRun.of(version);

    assertThat(run.out()).matches("survey \\S.*\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
  }

  @Test
  void wantsAVerb() {
    CommandRun.of().isRefused(ExitCode.USAGE, "a verb is missing; see survey --help");
  }

  @Test
  void suggestsAVerb() {
    CommandRun.of("convrt")
        .isRefused(
            ExitCode.USAGE,
            "unmatched argument at index 0: 'convrt', did you mean convert?; see survey --help");
  }

  @ParameterizedTest
  @CsvSource({
    "--fron, --from",
    "--max-imput, --max-input",
    "--catgory, --category",
    "--string, --strings"
  })
  void suggestsAnOption(String wrong, String right) {
    CommandRun.of("convert", "-", wrong)
        .isRefused(
            ExitCode.USAGE,
            "unknown option: '"
                + wrong
                + "', did you mean "
                + right
                + "?; see survey convert --help");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-z", "--", "--zzzzzz"})
  void endsWithOneLineForWhateverItDoesNotKnow(String wrong) {
    CommandRun run = CommandRun.of("convert", wrong);

    assertThat(run.err()).startsWith("survey: ").endsWith("\n").hasLineCount(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void endsWithOneLineWhateverTheArgumentHolds() {
    CommandRun run = CommandRun.of("convert", "--fr\nom\u001b[2J\u202e");

    assertThat(run.err()).hasLineCount(1).doesNotContain("\u001b", "\u202e");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --output    | option '--output' (FILE)
          --from      | option '--from' (FORMAT)
          --year      | option '--year' (YEARS)
          --max-input | option '--max-input' (SIZE)
          """)
  void refusesAnOptionWithoutItsValue(String option, String named) {
    CommandRun.of("convert", "-", option)
        .isRefused(
            ExitCode.USAGE,
            "missing required parameter for " + named + "; see survey convert --help");
  }

  @Test
  void refusesASecondValueWhereOneIsMeant() {
    CommandRun.of("convert", "-", "--year", "2023", "--year", "2024")
        .isRefused(
            ExitCode.USAGE,
            "option '--year' (YEARS) should be specified only once; see survey convert --help");
  }

  @Test
  void refusesAValueForAFlag() {
    CommandRun.of("convert", "-", "--replace=no")
        .isRefused(
            ExitCode.USAGE,
            "option '--replace' should be specified without 'no' parameter; see survey convert"
                + " --help");
  }

  @ParameterizedTest
  @CsvSource({"FINE, 0", "FINDINGS, 1", "USAGE, 2", "FAILED, 3"})
  void tellsTheShellHowItEnded(ExitCode code, int number) {
    assertThat(code.code()).isEqualTo(number);
  }
}
