package io.github.surveytoolkit.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A file that the command line names to be read, and what is said of one that cannot be. */
final class InputFile {

  private InputFile() {}

  static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException invalid) {
      throw Failure.failed("there is no file " + name + "; it is no path on this system");
    }
  }

  /** Returns the path of something that exists. */
  static Path existing(String name) {
    Path path = path(name);
    if (!Files.exists(path)) {
      throw Failure.failed("there is no file " + name + "; check the path");
    }
    return path;
  }

  /** Refuses a directory where a list is wanted. */
  static void refuseDirectory(String name) {
    Path path = path(name);
    if (Files.isDirectory(path)) {
      throw Failure.failed(
          name + " is a directory; name the list in it, as " + path.resolve("README.md"));
    }
  }

  static Failure unreadable(String name) {
    return Failure.failed("cannot read " + name + "; check its permissions");
  }
}
