package io.github.surveytoolkit.cli;

/** What the command tells the shell. */
enum ExitCode {
  /** fine, also with warnings */
  FINE(0),
  /** findings or differences */
  FINDINGS(1),
  /** the command line is not understood */
  USAGE(2),
  /** an input could not be read, none held a paper, or a result could not be written */
  FAILED(3);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  /** Returns the one of both that a script must not miss. */
  ExitCode graver(ExitCode other) {
    return other.code > code ? other : this;
  }

  static ExitCode of(int code) {
    for (ExitCode exit : values()) {
      if (exit.code == code) {
        return exit;
      }
    }
    return FAILED;
  }
}
