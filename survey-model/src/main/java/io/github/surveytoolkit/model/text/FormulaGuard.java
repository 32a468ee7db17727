package io.github.surveytoolkit.model.text;

/**
 * The apostrophe that keeps a spreadsheet from reading a cell as a formula. A value that begins
 * with {@code =}, {@code +}, {@code -}, {@code @}, their full-width forms, a tab, a line end or
 * NUL, or with apostrophes before one of these, gets one apostrophe in front; reading takes one off
 * again, so that no value is changed by the way out and back.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP: CSV Injection</a>
 */
public final class FormulaGuard {

  private static final char MARK = '\'';
  private static final String STARTS = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

  private FormulaGuard() {}

  /** Returns {@code value} so that no spreadsheet runs it. */
  public static String put(String value) {
    return STARTS.indexOf(firstAfterMarks(value)) >= 0 ? MARK + value : value;
  }

  /** Returns the value that {@link #put} was given. */
  public static String take(String cell) {
    boolean guarded = cell.indexOf(MARK) == 0 && STARTS.indexOf(firstAfterMarks(cell)) >= 0;
    return guarded ? cell.substring(1) : cell;
  }

  /** Returns the first character that is no apostrophe, or a letter for want of one. */
  private static char firstAfterMarks(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == MARK) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : 'x';
  }
}
