package io.github.surveytoolkit.model.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The characters that LaTeX has commands for, read from {@code latex.tsv} at first use. */
final class LatexTable {

  /** How a command is used. */
  enum Mode {
    TEXT,
    MATH,
    /** takes the letter below the mark as its argument */
    ACCENT,
    /** no command: plain characters that say the same */
    PLAIN
  }

  /** What is written for a character. */
  record Command(String latex, Mode mode) {}

  private static final int COLUMNS = 5;

  private final Map<Integer, Command> written = new HashMap<>();

  private LatexTable() {
    for (String line : text().split("\n", -1)) {
      if (!line.isEmpty() && !line.startsWith("#")) {
        row(line);
      }
    }
  }

  static Optional<Command> written(int codePoint) {
    return Optional.ofNullable(Holder.TABLE.written.get(codePoint));
  }

  private void row(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw new IllegalStateException("a row has " + COLUMNS + " columns: " + line);
    }
    if (columns[3].equals("both")) {
      Mode mode = Mode.valueOf(columns[2].toUpperCase(Locale.ROOT));
      written.put(Integer.parseInt(columns[0], 16), new Command(columns[1], mode));
    }
  }

  private static String text() {
    try (InputStream stream = LatexTable.class.getResourceAsStream("latex.tsv")) {
      if (stream == null) {
        throw new IllegalStateException("missing from the jar: latex.tsv");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static final class Holder {
    static final LatexTable TABLE = new LatexTable();
  }
}
