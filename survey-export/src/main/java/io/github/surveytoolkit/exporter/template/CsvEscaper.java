package io.github.surveytoolkit.exporter.template;

import io.github.surveytoolkit.model.text.FormulaGuard;

/**
 * Makes text safe to stand between the quotes of a CSV cell: quotes are doubled, as RFC 4180 wants,
 * and what a spreadsheet would run gets the apostrophe of {@link FormulaGuard}. So a template
 * writes a whole cell with one interpolation.
 */
public final class CsvEscaper implements Escaper {

  @Override
  public String escape(String text) {
    return quoted(FormulaGuard.put(text));
  }

  /** Returns {@code text} for a cell without the guard against formulas. */
  public static String quoted(String text) {
    return text.replace("\"", "\"\"");
  }
}
