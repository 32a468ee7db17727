package io.github.surveytoolkit.exporter.view;

/**
 * How a CSV file is written.
 *
 * <p>{@code CsvOptions.STANDARD.withStart(Start.BYTE_ORDER_MARK)}
 */
public record CsvOptions(Start start, Formulas formulas) {

  /** No byte order mark, and no cell that a spreadsheet would run. */
  public static final CsvOptions STANDARD = new CsvOptions(Start.BARE, Formulas.GUARDED);

  /** What stands before the header row. */
  public enum Start {
    BARE,
    /** by which Excel knows that the file is UTF-8 */
    BYTE_ORDER_MARK
  }

  /** What becomes of a value that looks like a formula. */
  public enum Formulas {
    /** an apostrophe in front makes it text, and is taken off when the file is read back */
    GUARDED,
    AS_THEY_ARE
  }

  public CsvOptions withStart(Start start) {
    return new CsvOptions(start, formulas);
  }

  public CsvOptions withFormulas(Formulas formulas) {
    return new CsvOptions(start, formulas);
  }
}
