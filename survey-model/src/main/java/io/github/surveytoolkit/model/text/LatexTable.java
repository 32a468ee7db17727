package io.github.surveytoolkit.model.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The characters that LaTeX has commands for, in both directions, read from {@code latex.tsv} at
 * first use.
 */
final class LatexTable {

  /** How a command is used. */
  enum Mode {
    TEXT,
    MATH,
    /** takes the letter below the mark as its argument */
    ACCENT,
    /** no command: plain characters that say the same */
    PLAIN,
    /** gives its argument another look */
    KEEP,
    /** says nothing */
    DROP,
    /** stands for its own name */
    NAME,
    /** its argument is no LaTeX */
    VERBATIM,
    /** of two arguments the second is what one sees */
    SECOND,
    /** puts its argument in quotation marks */
    QUOTE
  }

  /** What is written for a character. */
  record Command(String latex, Mode mode) {}

  /** What a command says: {@code text} for one that stands for a character or a name. */
  record Meaning(String text, Mode mode) {}

  private static final int COLUMNS = 5;
  private static final String NO_CHARACTER = "-";

  private final Map<Integer, Command> written = new HashMap<>();
  private final Map<String, Meaning> read = new HashMap<>();
  private final Set<String> composed = new HashSet<>();

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

  /** Returns what a command says, or a whole spelling such as {@code \frac{1}{3}}. */
  static Optional<Meaning> read(String spelling) {
    return Optional.ofNullable(Holder.TABLE.read.get(spelling));
  }

  /** Returns true if some spelling begins with {@code command} and goes on. */
  static boolean isComposed(String command) {
    return Holder.TABLE.composed.contains(command);
  }

  private void row(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw new IllegalStateException("a row has " + COLUMNS + " columns: " + line);
    }
    Mode mode = Mode.valueOf(columns[2].toUpperCase(Locale.ROOT));
    boolean character = !columns[0].equals(NO_CHARACTER);
    int codePoint = character ? Integer.parseInt(columns[0], 16) : 0;
    if (columns[3].equals("both")) {
      written.put(codePoint, new Command(columns[1], mode));
    }
    String text = character ? Character.toString(codePoint) : "";
    if (mode != Mode.PLAIN) {
      spelling(columns[1], text, mode);
    }
    for (String other : columns[4].isEmpty() ? new String[0] : columns[4].split(" ", -1)) {
      spelling(other, text, mode == Mode.PLAIN ? Mode.TEXT : mode);
    }
  }

  private void spelling(String latex, String text, Mode mode) {
    read.putIfAbsent(latex, new Meaning(mode == Mode.NAME ? latex.substring(1) : text, mode));
    int end = commandEnd(latex, 0);
    if (end > 0 && end < latex.length()) {
      composed.add(latex.substring(0, end));
    }
  }

  /** Returns where the command at {@code start} ends: a backslash, then letters or one sign. */
  static int commandEnd(String latex, int start) {
    if (start + 1 >= latex.length() || latex.charAt(start) != '\\') {
      return start;
    }
    int end = start + 1;
    while (end < latex.length() && isAsciiLetter(latex.charAt(end))) {
      end++;
    }
    return end > start + 1 ? end : start + 1 + Character.charCount(latex.codePointAt(start + 1));
  }

  static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
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
