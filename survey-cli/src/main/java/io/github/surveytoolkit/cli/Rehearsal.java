package io.github.surveytoolkit.cli;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * Runs the command on a small list, to nowhere, so that the launcher can archive the classes that
 * real runs need.
 */
final class Rehearsal {

  private Rehearsal() {}

  /** Converts the list {@code arguments[0]} to every format. */
  public static void main(String[] arguments) {
    Console nowhere =
        new Console(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            false);
    SurveyCommand.run(nowhere, "convert", arguments[0], "--to", "json");
    SurveyCommand.run(nowhere, "convert", arguments[0], "--to", "bibtex", "--report");
  }
}
