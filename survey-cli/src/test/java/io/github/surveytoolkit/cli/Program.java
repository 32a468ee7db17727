package io.github.surveytoolkit.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** A program of this machine that reads what is written here. */
final class Program {

  /** What a program left behind. */
  record Outcome(int exitCode, String output) {}

  private static final int MOST_SECONDS = 120;

  private final Path file;

  private Program(Path file) {
    this.file = file;
  }

  /**
   * Finds a program on the path, by the first of its names. Where it is missing the test is
   * skipped, unless {@code consumers.required} says that none may be.
   */
  static Program named(String name, String... otherNames) {
    List<Path> found =
        Stream.concat(Stream.of(name), Stream.of(otherNames))
            .flatMap(
                each ->
                    Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                        .map(folder -> Path.of(folder, each)))
            .filter(Files::isExecutable)
            .toList();
    if (found.isEmpty() && Boolean.getBoolean("consumers.required")) {
      Assertions.fail(name + " is not installed, and consumers.required is true");
    }
    Assumptions.assumeFalse(found.isEmpty(), name + " is not installed");
    return new Program(found.get(0));
  }

  /** Returns where the program is. */
  String path() {
    return file.toString();
  }

  /** Runs the program in {@code folder} with nothing to read; its two outputs come as one. */
  Outcome run(Path folder, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(file.toString()));
    command.addAll(List.of(arguments));
    // A file, as a pipe that nobody empties would stop the program.
    Path output = folder.resolve(file.getFileName() + ".out");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    process.getOutputStream().close();
    if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      Assertions.fail(file + " did not end within " + MOST_SECONDS + " seconds");
    }
    return new Outcome(process.exitValue(), text(output));
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
