package io.github.surveytoolkit.importer.bibtex;

import io.github.surveytoolkit.importer.bibtex.RawEntry.Field;
import io.github.surveytoolkit.importer.bibtex.RawEntry.Piece;
import io.github.surveytoolkit.model.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts an object whose braces balance into key, names and values. What people get wrong between
 * these, a comma too many or too few, an equals sign that is missing, is mended with a warning.
 */
final class EntryScanner {

  private static final int MOST_WARNINGS = 8;
  private static final String NAME_STOPS = "=,{}\"#%()";

  private final String text;
  private final int end;
  private final Findings findings;
  private final List<Field> fields = new ArrayList<>();
  private int at;
  private int warnings;

  /** Set when a value in quotation marks had no end that a comma follows: none after it has one. */
  private boolean openQuotes;

  private EntryScanner(RawObject object, Findings findings) {
    this.text = findings.source().text();
    this.at = object.body().start();
    this.end = object.body().end();
    this.findings = findings;
  }

  /** Reads {@code key, name = value, …}. */
  static RawEntry entry(RawObject object, Findings findings) {
    EntryScanner scanner = new EntryScanner(object, findings);
    scanner.skipSpace();
    int keyOffset = scanner.at;
    String key = scanner.key();
    scanner.fields();
    return new RawEntry(key, keyOffset, scanner.fields);
  }

  /** Reads {@code name = value, …}. */
  static List<Field> assignments(RawObject object, Findings findings) {
    EntryScanner scanner = new EntryScanner(object, findings);
    scanner.fields();
    return List.copyOf(scanner.fields);
  }

  private String key() {
    int start = at;
    int i = at;
    while (i < end && ",{}\"".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    boolean comma = i < end && text.charAt(i) == ',';
    String before = text.substring(start, i);
    int equals = before.indexOf('=');
    if (i < end && !comma && equals >= 0) {
      return keyBeforeField(before, equals);
    }
    if (i < end && !comma) {
      return oddKey();
    }
    at = comma ? i + 1 : i;
    return before.strip();
  }

  /** A comma is missing after the key, or there is no key. */
  private String keyBeforeField(String before, int equals) {
    String left = before.substring(0, equals).stripTrailing();
    int nameStart = left.length();
    while (nameStart > 0 && !Character.isWhitespace(left.charAt(nameStart - 1))) {
      nameStart--;
    }
    String key = left.substring(0, nameStart).strip();
    if (key.isEmpty()) {
      warn("missing-key", "the entry has no key; write one and a comma before its fields", at);
    } else {
      warn("missing-comma", "a comma is missing after the key \"" + shown(key) + "\"", at);
    }
    at += nameStart;
    return key;
  }

  /** A key that holds braces or quotes, which no key may; it ends at the next comma. */
  private String oddKey() {
    int start = at;
    skipJunk();
    String key = text.substring(start, at).strip();
    at = Math.min(end, at + 1);
    return key;
  }

  private void fields() {
    boolean first = true;
    while (true) {
      skipCommas(first);
      if (at >= end) {
        summary();
        return;
      }
      field();
      first = false;
    }
  }

  /** One comma stands between fields; a last one does no harm. */
  private void skipCommas(boolean first) {
    int commas = first ? 1 : 0;
    skipSpace();
    while (at < end && text.charAt(at) == ',') {
      if (commas++ == 1) {
        warn("extra-comma", "there is a comma too many", at);
      }
      at++;
      skipSpace();
    }
    if (!first && commas == 0 && at < end) {
      warn("missing-comma", "a comma is missing after the field before", at);
    }
  }

  private void field() {
    int nameStart = at;
    String written = name();
    skipSpace();
    boolean equals = at < end && text.charAt(at) == '=';
    boolean opens = at < end && "{\"".indexOf(text.charAt(at)) >= 0;
    if (written.isEmpty() || (!equals && !opens)) {
      junk(nameStart);
      return;
    }
    String name = oneWord(written, nameStart);
    if (equals) {
      at++;
    } else {
      warn("missing-equals", "= is missing after \"" + shown(name) + "\"", at);
    }
    skipSpace();
    int valueStart = at;
    ValueScanner value = new ValueScanner(name);
    List<Piece> pieces = value.pieces();
    SourceSpan span = new SourceSpan(valueStart, Math.max(valueStart, value.valueEnd));
    fields.add(new Field(name.toLowerCase(Locale.ROOT), nameStart, span, pieces));
  }

  private String name() {
    int start = at;
    while (at < end && NAME_STOPS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at).strip();
  }

  /** A name of several words becomes one with hyphens. */
  private String oneWord(String name, int offset) {
    if (name.chars().noneMatch(Character::isWhitespace)) {
      return name;
    }
    String joined = String.join("-", name.split("\\s+", -1));
    warn(
        "odd-field-name",
        "a field's name has no spaces, \""
            + shown(name)
            + "\" is read as \""
            + shown(joined)
            + "\"",
        offset);
    return joined;
  }

  private void junk(int start) {
    at = start;
    skipJunk();
    at = Math.max(at, start + 1);
    String junk = text.substring(start, Math.min(at, end)).strip();
    warn("text-between-fields", "this is no field and is left out: \"" + shown(junk) + "\"", start);
  }

  /** Goes to the next comma outside braces. */
  private void skipJunk() {
    int depth = 0;
    while (at < end && !(depth == 0 && text.charAt(at) == ',')) {
      char c = text.charAt(at);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      at++;
    }
  }

  private void skipSpace() {
    while (at < end && (Character.isWhitespace(text.charAt(at)) || isOddSpace(text.charAt(at)))) {
      at++;
    }
  }

  private static boolean isOddSpace(char c) {
    return c == '\u00A0' || c == '\uFEFF' || c == '\u200B';
  }

  private void warn(String code, String message, int offset) {
    if (warnings++ < MOST_WARNINGS) {
      findings.warning(code, message, offset);
    }
  }

  private void summary() {
    if (warnings > MOST_WARNINGS) {
      findings.warning(
          "more-problems",
          (warnings - MOST_WARNINGS) + " more things are wrong with the entry that ends here",
          end);
    }
  }

  static String shown(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() > 60 ? line.substring(0, line.offsetByCodePoints(0, 57)) + "..." : line;
  }

  /** Reads the pieces of one value. */
  private final class ValueScanner {

    private final String name;
    private final List<Piece> pieces = new ArrayList<>();
    private int valueEnd;

    ValueScanner(String name) {
      this.name = name;
    }

    List<Piece> pieces() {
      do {
        skipSpace();
        piece();
        valueEnd = at;
        skipSpace();
      } while (at < end && text.charAt(at) == '#' && at++ >= 0);
      return pieces;
    }

    private void piece() {
      char c = at < end ? text.charAt(at) : ',';
      if (c == '{') {
        braced();
      } else if (c == '"') {
        quoted();
      } else if (c == ',' || c == '#') {
        warn("missing-value", "\"" + shown(name) + "\" has no value", at);
      } else {
        bare();
      }
    }

    private void braced() {
      int start = at + 1;
      int depth = 0;
      while (at < end) {
        char c = text.charAt(at++);
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        if (depth == 0) {
          break;
        }
      }
      pieces.add(new Piece(Piece.Kind.DELIMITED, new SourceSpan(start, Math.max(start, at - 1))));
    }

    /** Quotation marks within are part of the value where no comma, field or end follows. */
    private void quoted() {
      int open = at;
      int close = quote(open + 1);
      int first = close;
      while (close >= 0 && !openQuotes && !endsValue(close + 1)) {
        close = quote(close + 1);
      }
      openQuotes |= close < 0;
      if (close < 0 && first < 0) {
        warn("unclosed-quote", "the quotation mark of \"" + shown(name) + "\" is not closed", open);
        int line = text.indexOf('\n', open);
        close = trimmed(open + 1, line < 0 || line > end ? end : line);
        at = close;
      } else {
        close = close < 0 ? first : close;
        at = close + 1;
      }
      if (first >= 0 && close != first) {
        warn(
            "quote-within-quotes",
            "put quotation marks within \"" + shown(name) + "\" in braces",
            first);
      }
      pieces.add(new Piece(Piece.Kind.DELIMITED, new SourceSpan(open + 1, close)));
    }

    private int quote(int from) {
      int depth = 0;
      for (int i = from; i < end; i++) {
        char c = text.charAt(i);
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        if (c == '"' && depth <= 0) {
          return i;
        }
      }
      return -1;
    }

    /** A value ends before a comma, a sign to join, the end, or a name with an equals sign. */
    private boolean endsValue(int from) {
      int i = from;
      while (i < end && Character.isWhitespace(text.charAt(i))) {
        i++;
      }
      if (i >= end || text.charAt(i) == ',' || text.charAt(i) == '#') {
        return true;
      }
      int word = i;
      while (i < end && BibtexSplitter.isWord(text.charAt(i), i > word)) {
        i++;
      }
      while (i < end && Character.isWhitespace(text.charAt(i))) {
        i++;
      }
      return i > word && i < end && text.charAt(i) == '=';
    }

    private void bare() {
      int start = at;
      while (at < end && ",#{}\"\r\n".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      int stop = trimmed(start, at);
      boolean macro = isMacro(start, stop);
      pieces.add(
          new Piece(macro ? Piece.Kind.MACRO : Piece.Kind.BARE, new SourceSpan(start, stop)));
      if (!macro && !isNumber(start, stop)) {
        warn(
            "bare-value",
            "put the value of \""
                + shown(name)
                + "\" in braces: "
                + shown(text.substring(start, stop)),
            start);
      }
      at = Math.max(stop, at < end && "{}\"".indexOf(text.charAt(at)) >= 0 ? at + 1 : stop);
    }

    private int trimmed(int start, int from) {
      int stop = from;
      while (stop > start
          && (Character.isWhitespace(text.charAt(stop - 1)) || text.charAt(stop - 1) == ',')) {
        stop--;
      }
      return stop;
    }

    private boolean isMacro(int start, int stop) {
      for (int i = start; i < stop; i++) {
        char c = text.charAt(i);
        if (Character.isWhitespace(c) || "\"#%'(),={}\\~".indexOf(c) >= 0) {
          return false;
        }
      }
      return stop > start && !Character.isDigit(text.charAt(start));
    }

    private boolean isNumber(int start, int stop) {
      return text.substring(start, stop).chars().allMatch(Character::isDigit);
    }
  }
}
