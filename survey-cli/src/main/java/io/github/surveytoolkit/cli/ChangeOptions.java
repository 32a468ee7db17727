package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.splice.UnifiedDiff;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import picocli.CommandLine.ParseResult;

/**
 * {@code --check} and {@code --diff}, which mean the same for every verb that changes a file: the
 * change is made in memory and shown, and nothing is written.
 */
final class ChangeOptions {

  private final boolean check;
  private final boolean diff;

  ChangeOptions(ParseResult parsed) {
    this.check = Options.isGiven(parsed, "--check");
    this.diff = Options.isGiven(parsed, "--diff");
  }

  static void declare(Options options) {
    options
        .flag("--check", "write nothing; the exit code is 1 if the file would change")
        .flag("--diff", "write nothing; print what would change, as diff -u does");
  }

  /** Returns true if changes are shown and not made. */
  boolean isShowOnly() {
    return check || diff;
  }

  /**
   * Makes, or shows, {@code change} of the file {@code target}; a file that does not exist is
   * empty.
   */
  ExitCode apply(Path target, UnaryOperator<byte[]> change, Console console) {
    if (!isShowOnly()) {
      SafeFile.change(target, change);
      return ExitCode.FINE;
    }
    byte[] before = SafeFile.read(target);
    byte[] after = change.apply(before);
    boolean same = Arrays.equals(before, after) && Files.exists(target);
    if (diff) {
      console.result(difference(target, before, after));
    }
    return check && !same ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  /** Compares bytes and not characters: what is no UTF-8 differs like anything else. */
  private static byte[] difference(Path target, byte[] before, byte[] after) {
    String name =
        new String(
            Console.shown(target.toString()).getBytes(StandardCharsets.UTF_8),
            StandardCharsets.ISO_8859_1);
    return UnifiedDiff.of(
            Files.exists(target) ? name : "/dev/null",
            name,
            new String(before, StandardCharsets.ISO_8859_1),
            new String(after, StandardCharsets.ISO_8859_1))
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
