package io.github.surveytoolkit.importer.csv;

import io.github.surveytoolkit.model.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into rows and cells by RFC 4180. Rows end with CR, LF or both. What breaks the rules
 * costs as little as can be: a quote inside a cell is text, and one that is never closed ends with
 * its cell, so that the rows after it are read.
 */
final class CsvScanner {

  /** Hears what is wrong, and where. */
  interface Problems {

    void found(String code, String message, int offset);
  }

  private static final int MOST_CELLS = 1_000;
  private static final char QUOTE = '"';

  private final String text;
  private final char separator;
  private final Problems problems;
  private int at;
  private int openUntil;

  CsvScanner(String text, char separator, Problems problems) {
    this.text = text;
    this.separator = separator;
    this.problems = problems;
  }

  boolean hasNext() {
    return at < text.length();
  }

  CsvRow next() {
    int start = at;
    List<CsvCell> cells = new ArrayList<>();
    cells.add(cell());
    while (at < text.length() && text.charAt(at) == separator) {
      at++;
      CsvCell cell = cell();
      if (cells.size() < MOST_CELLS) {
        cells.add(cell);
      } else if (cells.size() == MOST_CELLS) {
        tooMany(cell);
        cells.add(cell);
      }
    }
    SourceSpan span = new SourceSpan(start, at);
    lineEnd();
    return new CsvRow(cells, span);
  }

  private void tooMany(CsvCell cell) {
    problems.found(
        "csv-row",
        "the row has more than " + MOST_CELLS + " cells; those after this one are left out",
        cell.span().start());
  }

  private void lineEnd() {
    boolean carriageReturn = at < text.length() && text.charAt(at) == '\r';
    at += carriageReturn ? 1 : 0;
    at += at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
  }

  private CsvCell cell() {
    int start = at;
    int quote = afterBlanks(start);
    if (isAt(quote, QUOTE)) {
      int close = close(quote);
      if (close >= 0) {
        at = afterBlanks(close + 1);
        return cell(text.substring(quote + 1, close).replace("\"\"", "\""), start);
      }
      problems.found("unclosed-quote", "this quote is never closed; add a quote at the end", quote);
      at = quote + 1;
      return cell(upToEnd(), start);
    }
    return cell(upToEnd(), start);
  }

  private CsvCell cell(String value, int start) {
    return new CsvCell(value, new SourceSpan(start, at));
  }

  private String upToEnd() {
    int start = at;
    while (!isEnd(at)) {
      at++;
    }
    return text.substring(start, at);
  }

  /**
   * Finds the quote that closes the one at {@code open}, with nothing but blanks between it and the
   * cell's end; -1 if there is none before a line that begins with another opening quote. A search
   * in vain tells for all quotes on its way that nothing but their own run can close them.
   */
  private int close(int open) {
    int stray = -1;
    int i = open + 1;
    while (i < text.length()) {
      if (text.charAt(i) != QUOTE) {
        i = open < openUntil ? openUntil : nextQuote(i);
      } else if (isAt(i + 1, QUOTE)) {
        i += 2;
      } else if (isEnd(afterBlanks(i + 1))) {
        report(stray);
        return i;
      } else if (isLineEnd(i - 1)) {
        openUntil = i;
        return -1;
      } else {
        stray = stray < 0 ? i : stray;
        i++;
      }
    }
    openUntil = text.length();
    return -1;
  }

  private int nextQuote(int from) {
    int found = text.indexOf(QUOTE, from);
    return found < 0 ? text.length() : found;
  }

  private void report(int stray) {
    if (stray >= 0) {
      problems.found(
          "stray-quote", "a quote inside a cell is read as text; write it twice, \"\"", stray);
    }
  }

  private int afterBlanks(int from) {
    int i = from;
    while (isAt(i, ' ')) {
      i++;
    }
    return i;
  }

  private boolean isEnd(int i) {
    return i >= text.length() || isAt(i, separator) || isLineEnd(i);
  }

  private boolean isLineEnd(int i) {
    return isAt(i, '\r') || isAt(i, '\n');
  }

  private boolean isAt(int i, char c) {
    return i < text.length() && text.charAt(i) == c;
  }
}
