package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.model.Survey;
import java.util.List;

/**
 * How a survey is written, in whatever format.
 *
 * <p>{@code ExportOptions.STANDARD.withColumns(List.of(Column.TITLE, Column.VENUE, Column.CITE))}
 *
 * @param bibtex keys, order and types of the bibliography
 * @param bibliography the .bib that exists already: where it has a work, its key counts
 * @param columns of tables; none for those that are usual in the format
 * @param list how a list in Markdown is written
 * @param csv how a table for spreadsheets is written
 * @param latex layout and setting of what is written for LaTeX
 */
public record ExportOptions(
    BibtexOptions bibtex,
    Survey bibliography,
    List<Column> columns,
    ListOptions list,
    CsvOptions csv,
    LatexOptions latex) {

  public static final ExportOptions STANDARD =
      new ExportOptions(
          BibtexOptions.STANDARD,
          Survey.EMPTY,
          List.of(),
          ListOptions.STANDARD,
          CsvOptions.STANDARD,
          LatexOptions.STANDARD);

  public ExportOptions {
    columns = List.copyOf(columns);
  }

  public ExportOptions withBibtex(BibtexOptions bibtex) {
    return new ExportOptions(bibtex, bibliography, columns, list, csv, latex);
  }

  public ExportOptions withBibliography(Survey bibliography) {
    return new ExportOptions(bibtex, bibliography, columns, list, csv, latex);
  }

  public ExportOptions withColumns(List<Column> columns) {
    return new ExportOptions(bibtex, bibliography, columns, list, csv, latex);
  }

  public ExportOptions withList(ListOptions list) {
    return new ExportOptions(bibtex, bibliography, columns, list, csv, latex);
  }

  public ExportOptions withCsv(CsvOptions csv) {
    return new ExportOptions(bibtex, bibliography, columns, list, csv, latex);
  }

  public ExportOptions withLatex(LatexOptions latex) {
    return new ExportOptions(bibtex, bibliography, columns, list, csv, latex);
  }
}
