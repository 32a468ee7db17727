package io.github.surveytoolkit.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * Runs the command on a small list, to nowhere, so that the launcher can archive the classes that
 * real runs need.
 */
final class Rehearsal {

  private Rehearsal() {}

  /**
   * Converts the list {@code arguments[0]} to every format, once to the file {@code arguments[1]}.
   */
  public static void main(String[] arguments) {
    Console nowhere =
        new Console(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            false);
    HeadStart.of("convert", arguments[0]);
    SurveyCommand.run(nowhere, "convert", arguments[0], "--to", "json");
    SurveyCommand.run(
        nowhere, "convert", arguments[0], "-o", arguments[1], "--replace", "--report");
    for (String format : List.of("markdown", "latex", "csv")) {
      SurveyCommand.run(nowhere, "convert", arguments[1], "--to", format);
    }
  }
}
