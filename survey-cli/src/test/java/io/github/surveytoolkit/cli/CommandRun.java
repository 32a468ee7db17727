package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One run of the command, on streams of its own. */
record CommandRun(ExitCode code, String out, String err) {

  private static final Pattern ENTRY = Pattern.compile("(?m)^@\\w+\\{([^,]+),$");

  static CommandRun of(Object... arguments) {
    return withInput("", arguments);
  }

  static CommandRun withInput(String input, Object... arguments) {
    return withInput(input.getBytes(StandardCharsets.UTF_8), arguments);
  }

  static CommandRun withInput(byte[] input, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(new ByteArrayInputStream(input), out, err, false);
    String[] words = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
    ExitCode code = SurveyCommand.run(console, words);
    return new CommandRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs {@code survey convert}, which must end well. */
  static CommandRun convert(Object... arguments) {
    CommandRun run = of(Stream.concat(Stream.of("convert"), Stream.of(arguments)).toArray());
    assertThat(run.code).as(run.err).isEqualTo(ExitCode.FINE);
    return run;
  }

  /** Returns the keys of the entries on standard output, in order. */
  List<String> keys() {
    return ENTRY.matcher(out).results().map(entry -> entry.group(1)).toList();
  }

  /** Checks that the run ended with this one line and left nothing on standard output. */
  void isRefused(ExitCode expected, String message) {
    assertThat(err).isEqualTo("survey: " + message + "\n");
    assertThat(out).isEmpty();
    assertThat(code).isEqualTo(expected);
  }
}
