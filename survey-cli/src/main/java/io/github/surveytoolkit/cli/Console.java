package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.Severity;
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * Where the command reads and prints. All foreign text goes out through here: control and bidi
 * characters are shown as {@code \\u{…}}, so that no input can move the cursor or forge a line.
 */
final class Console {

  private static final Map<Severity, String> COLOURS =
      Map.of(
          Severity.ERROR,
          "\u001b[31m",
          Severity.WARNING,
          "\u001b[33m",
          Severity.INFO,
          "\u001b[36m");
  private static final String PLAIN = "\u001b[0m";

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final boolean coloured;

  Console(InputStream in, OutputStream out, OutputStream err, boolean coloured) {
    this.in = in;
    this.out =
        new PrintStream(new BufferedOutputStream(out, 1 << 16), false, StandardCharsets.UTF_8);
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    this.coloured = coloured;
  }

  /**
   * Returns the console of this process; the launcher says whether standard error is a terminal.
   */
  static Console ofProcess() {
    String noColour = System.getenv("NO_COLOR");
    boolean coloured =
        Boolean.getBoolean("survey.terminal") && (noColour == null || noColour.isEmpty());
    return new Console(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        coloured);
  }

  InputStream in() {
    return in;
  }

  /** Prints our own words to standard output. */
  void print(String text) {
    out.print(text);
  }

  /** Writes a result, as it is. */
  void result(byte[] bytes) {
    out.write(bytes, 0, bytes.length);
  }

  /** Returns false if standard output could not be written, as on a full disk. */
  boolean flushed() {
    out.flush();
    if (out.checkError()) {
      error("cannot write to standard output; is the disk full or the pipe closed?");
      return false;
    }
    return true;
  }

  void error(String message) {
    err.print("survey: " + shown(message) + "\n");
  }

  void note(String message) {
    err.print(shown(message) + "\n");
  }

  void diagnostic(Diagnostic diagnostic) {
    String word = diagnostic.severity().word();
    String severity =
        coloured ? COLOURS.getOrDefault(diagnostic.severity(), "") + word + PLAIN : word;
    err.print(
        shown(diagnostic.position() + ": ")
            + severity
            + shown(": " + diagnostic.message() + " [" + diagnostic.code() + "]")
            + "\n");
  }

  void trace(Throwable thrown) {
    thrown.printStackTrace(err);
  }

  /** Returns {@code text} on one line, with characters that hide or move shown by their code. */
  static String shown(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (TextNormalizer.isSuspicious(c) || Character.getType(c) == Character.SURROGATE) {
                shown.append(String.format(Locale.ROOT, "\\u{%X}", c));
              } else {
                shown.appendCodePoint(c);
              }
            });
    return shown.toString();
  }
}
