package io.github.surveytoolkit.cli;

/** Ends the command with one line that says what happened and what to do. */
final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ExitCode exitCode;

  private Failure(ExitCode exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  static Failure usage(String message) {
    return new Failure(ExitCode.USAGE, message);
  }

  static Failure failed(String message) {
    return new Failure(ExitCode.FAILED, message);
  }

  ExitCode exitCode() {
    return exitCode;
  }

  String line() {
    return String.valueOf(getMessage());
  }
}
