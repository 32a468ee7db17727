package io.github.surveytoolkit.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The list that a verb changes in its place. */
final class ListTarget {

  private static final long LARGEST = 16L << 20;

  private ListTarget() {}

  static void declare(CommandSpec verb) {
    Options.of(verb).positional("0", "1", "FILE", "a list in Markdown");
  }

  /** Returns the file that the command line names, which exists. */
  static Path of(ParseResult parsed) {
    String name = parsed.matchedPositionalValue(0, "");
    if (name.isEmpty()) {
      throw Failure.usage(
          "a list is missing: survey " + parsed.commandSpec().name() + " README.md");
    }
    InputFile.refuseDirectory(name);
    Path file = InputFile.existing(name);
    if (file.toFile().length() > LARGEST) {
      throw Failure.failed(name + " has more than 16 MiB, which is no list");
    }
    return file;
  }
}
