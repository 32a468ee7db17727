package io.github.surveytoolkit.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.ParseResult;

/** The list that a verb changes in its place. */
final class ListTarget {

  private static final long LARGEST = 16L << 20;

  private ListTarget() {}

  /** Returns the file that the command line names, which exists. */
  static Path of(ParseResult parsed) {
    String name = parsed.matchedPositionalValue(0, "");
    if (name.isEmpty()) {
      throw Failure.usage(
          "a list is missing: survey " + parsed.commandSpec().name() + " README.md");
    }
    Path file = SafeFile.path(name);
    if (Files.isDirectory(file)) {
      throw Failure.failed(
          name + " is a directory; name the list in it, as " + file.resolve("README.md"));
    }
    if (!Files.exists(file)) {
      throw Failure.failed("there is no file " + name + "; check the path");
    }
    if (file.toFile().length() > LARGEST) {
      throw Failure.failed(name + " has more than 16 MiB, which is no list");
    }
    return file;
  }
}
