package io.github.surveytoolkit.importer.bibtex;

import io.github.surveytoolkit.importer.bibtex.RawEntry.Field;
import io.github.surveytoolkit.importer.bibtex.RawEntry.Piece;
import io.github.surveytoolkit.model.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts the value of one field into its pieces. */
final class ValueScanner {

  private final ObjectCursor cursor;
  private final String name;
  private final List<Piece> pieces = new ArrayList<>();
  private int valueEnd;

  ValueScanner(ObjectCursor cursor, String name) {
    this.cursor = cursor;
    this.name = name;
  }

  /** Returns the value that begins at the cursor, which then stands behind it. */
  Field field(int nameOffset) {
    cursor.skipSpace();
    int start = cursor.at;
    readPieces();
    SourceSpan span = new SourceSpan(start, Math.max(start, valueEnd));
    return new Field(name.toLowerCase(Locale.ROOT), nameOffset, span, pieces);
  }

  private void readPieces() {
    do {
      cursor.skipSpace();
      piece();
      valueEnd = cursor.at;
      cursor.skipSpace();
    } while (cursor.at < cursor.end && cursor.text.charAt(cursor.at) == '#' && cursor.at++ >= 0);
  }

  private void piece() {
    char c = cursor.at < cursor.end ? cursor.text.charAt(cursor.at) : ',';
    if (c == '{') {
      braced();
    } else if (c == '"') {
      quoted();
    } else if (c == ',' || c == '#') {
      cursor.warn("missing-value", "\"" + ObjectCursor.shown(name) + "\" has no value", cursor.at);
    } else {
      bare();
    }
  }

  private void braced() {
    int start = cursor.at + 1;
    int depth = 0;
    while (cursor.at < cursor.end) {
      char c = cursor.text.charAt(cursor.at++);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        break;
      }
    }
    pieces.add(
        new Piece(Piece.Kind.DELIMITED, new SourceSpan(start, Math.max(start, cursor.at - 1))));
  }

  /** Quotation marks within are part of the value where no comma, field or end follows. */
  private void quoted() {
    int open = cursor.at;
    int close = quote(open + 1);
    int first = close;
    while (close >= 0 && !cursor.openQuotes && !endsValue(close + 1)) {
      close = quote(close + 1);
    }
    cursor.openQuotes |= close < 0;
    if (close < 0 && first < 0) {
      cursor.warn(
          "unclosed-quote",
          "the quotation mark of \"" + ObjectCursor.shown(name) + "\" is not closed",
          open);
      int line = cursor.text.indexOf('\n', open);
      close = trimmed(open + 1, line < 0 || line > cursor.end ? cursor.end : line);
      cursor.at = close;
    } else {
      close = close < 0 ? first : close;
      cursor.at = close + 1;
    }
    if (first >= 0 && close != first) {
      cursor.warn(
          "quote-within-quotes",
          "put quotation marks within \"" + ObjectCursor.shown(name) + "\" in braces",
          first);
    }
    pieces.add(new Piece(Piece.Kind.DELIMITED, new SourceSpan(open + 1, close)));
  }

  private int quote(int from) {
    int depth = 0;
    for (int i = from; i < cursor.end; i++) {
      char c = cursor.text.charAt(i);
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
    while (i < cursor.end && Character.isWhitespace(cursor.text.charAt(i))) {
      i++;
    }
    if (i >= cursor.end || cursor.text.charAt(i) == ',' || cursor.text.charAt(i) == '#') {
      return true;
    }
    int word = i;
    while (i < cursor.end && BibtexSplitter.isWord(cursor.text.charAt(i), i > word)) {
      i++;
    }
    while (i < cursor.end && Character.isWhitespace(cursor.text.charAt(i))) {
      i++;
    }
    return i > word && i < cursor.end && cursor.text.charAt(i) == '=';
  }

  private void bare() {
    int start = cursor.at;
    while (cursor.at < cursor.end && ",#{}\"\r\n".indexOf(cursor.text.charAt(cursor.at)) < 0) {
      cursor.at++;
    }
    int stop = trimmed(start, cursor.at);
    boolean macro = isMacro(start, stop);
    pieces.add(new Piece(macro ? Piece.Kind.MACRO : Piece.Kind.BARE, new SourceSpan(start, stop)));
    if (!macro && !isNumber(start, stop)) {
      cursor.warn(
          "bare-value",
          "put the value of \""
              + ObjectCursor.shown(name)
              + "\" in braces: "
              + ObjectCursor.shown(cursor.text.substring(start, stop)),
          start);
    }
    boolean stray = cursor.at < cursor.end && "{}\"".indexOf(cursor.text.charAt(cursor.at)) >= 0;
    cursor.at = stray ? cursor.at + 1 : stop;
  }

  private int trimmed(int start, int from) {
    int stop = from;
    while (stop > start
        && (Character.isWhitespace(cursor.text.charAt(stop - 1))
            || cursor.text.charAt(stop - 1) == ',')) {
      stop--;
    }
    return stop;
  }

  private boolean isMacro(int start, int stop) {
    for (int i = start; i < stop; i++) {
      char c = cursor.text.charAt(i);
      if (Character.isWhitespace(c) || "\"#%'(),={}\\~".indexOf(c) >= 0) {
        return false;
      }
    }
    return stop > start && !Character.isDigit(cursor.text.charAt(start));
  }

  private boolean isNumber(int start, int stop) {
    return cursor.text.substring(start, stop).chars().allMatch(Character::isDigit);
  }
}
