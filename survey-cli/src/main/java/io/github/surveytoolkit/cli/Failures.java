package io.github.surveytoolkit.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what goes wrong into one line on standard error and an exit code. */
final class Failures {

  private Failures() {}

  static void install(CommandLine command, Console console) {
    command.setParameterExceptionHandler(
        (wrong, arguments) -> {
          console.error(
              message(wrong)
                  + "; see "
                  + wrong.getCommandLine().getCommandSpec().qualifiedName()
                  + " --help");
          return ExitCode.USAGE.code();
        });
    command.setExecutionExceptionHandler(
        (thrown, line, result) -> {
          if (thrown instanceof Failure failure) {
            console.error(failure.line());
            return failure.exitCode().code();
          }
          console.error("internal error, please report it: " + thrown);
          console.trace(thrown);
          return ExitCode.FAILED.code();
        });
  }

  private static String message(ParameterException wrong) {
    String message = String.valueOf(wrong.getMessage()).replaceAll("\\s*\\R\\s*", " ");
    String first =
        message.isEmpty()
            ? message
            : Character.toLowerCase(message.charAt(0)) + message.substring(1);
    return first + suggestion(wrong);
  }

  private static String suggestion(ParameterException wrong) {
    if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
      return "";
    }
    List<String> suggestions = unmatched.getSuggestions();
    return suggestions.isEmpty() ? "" : ", did you mean " + suggestions.get(0) + "?";
  }
}
