package io.github.surveytoolkit.importer.bibtex;

import io.github.surveytoolkit.importer.bibtex.RawEntry.Field;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an object whose braces balance into key, names and values. What people get wrong between
 * these, a comma too many or too few, an equals sign that is missing, is mended with a warning.
 */
final class EntryScanner {

  private static final String NAME_STOPS = "=,{}\"#%()";

  private final ObjectCursor cursor;
  private final List<Field> fields = new ArrayList<>();

  private EntryScanner(RawObject object, Findings findings) {
    this.cursor = new ObjectCursor(object, findings);
  }

  /** Reads {@code key, name = value, …}. */
  static RawEntry entry(RawObject object, Findings findings) {
    EntryScanner scanner = new EntryScanner(object, findings);
    scanner.cursor.skipSpace();
    int keyOffset = scanner.cursor.at;
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
    int start = cursor.at;
    int i = cursor.at;
    while (i < cursor.end && ",{}\"".indexOf(cursor.text.charAt(i)) < 0) {
      i++;
    }
    boolean comma = i < cursor.end && cursor.text.charAt(i) == ',';
    String before = cursor.text.substring(start, i);
    int equals = before.indexOf('=');
    if (i < cursor.end && !comma && equals >= 0) {
      return keyBeforeField(before, equals);
    }
    if (i < cursor.end && !comma) {
      return oddKey();
    }
    cursor.at = comma ? i + 1 : i;
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
      cursor.warn(
          "missing-key",
          "the entry has no key; write one and a comma before its fields",
          cursor.at);
    } else {
      cursor.warn(
          "missing-comma",
          "a comma is missing after the key \"" + ObjectCursor.shown(key) + "\"",
          cursor.at);
    }
    cursor.at += nameStart;
    return key;
  }

  /** A key that holds braces or quotes, which no key may; it ends at the next comma. */
  private String oddKey() {
    int start = cursor.at;
    cursor.skipJunk();
    String key = cursor.text.substring(start, cursor.at).strip();
    cursor.at = Math.min(cursor.end, cursor.at + 1);
    return key;
  }

  private void fields() {
    boolean first = true;
    while (true) {
      skipCommas(first);
      if (cursor.at >= cursor.end) {
        cursor.summary();
        return;
      }
      field();
      first = false;
    }
  }

  /** One comma stands between fields; a last one does no harm. */
  private void skipCommas(boolean first) {
    int commas = first ? 1 : 0;
    cursor.skipSpace();
    while (cursor.at < cursor.end && cursor.text.charAt(cursor.at) == ',') {
      if (commas++ == 1) {
        cursor.warn("extra-comma", "there is a comma too many", cursor.at);
      }
      cursor.at++;
      cursor.skipSpace();
    }
    if (!first && commas == 0 && cursor.at < cursor.end) {
      cursor.warn("missing-comma", "a comma is missing after the field before", cursor.at);
    }
  }

  private void field() {
    int nameStart = cursor.at;
    String written = name();
    cursor.skipSpace();
    boolean equals = cursor.at < cursor.end && cursor.text.charAt(cursor.at) == '=';
    boolean opens = cursor.at < cursor.end && "{\"".indexOf(cursor.text.charAt(cursor.at)) >= 0;
    if (written.isEmpty() || (!equals && !opens)) {
      junk(nameStart);
      return;
    }
    String name = oneWord(written, nameStart);
    if (equals) {
      cursor.at++;
    } else {
      cursor.warn(
          "missing-equals", "= is missing after \"" + ObjectCursor.shown(name) + "\"", cursor.at);
    }
    fields.add(new ValueScanner(cursor, name).field(nameStart));
  }

  private String name() {
    int start = cursor.at;
    while (cursor.at < cursor.end && NAME_STOPS.indexOf(cursor.text.charAt(cursor.at)) < 0) {
      cursor.at++;
    }
    return cursor.text.substring(start, cursor.at).strip();
  }

  /** A name of several words becomes one with hyphens. */
  private String oneWord(String name, int offset) {
    int letter = 0;
    while (letter < name.length() && !Character.isWhitespace(name.charAt(letter))) {
      letter++;
    }
    if (letter == name.length()) {
      return name;
    }
    String joined = String.join("-", name.split("\\s+", -1));
    cursor.warn(
        "odd-field-name",
        "a field's name has no spaces, \""
            + ObjectCursor.shown(name)
            + "\" is read as \""
            + ObjectCursor.shown(joined)
            + "\"",
        offset);
    return joined;
  }

  private void junk(int start) {
    cursor.at = start;
    cursor.skipJunk();
    cursor.at = Math.max(cursor.at, start + 1);
    String junk = cursor.text.substring(start, Math.min(cursor.at, cursor.end)).strip();
    cursor.warn(
        "text-between-fields",
        "this is no field and is left out: \"" + ObjectCursor.shown(junk) + "\"",
        start);
  }
}
