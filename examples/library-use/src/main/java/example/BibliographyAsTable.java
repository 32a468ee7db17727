package example;

import io.github.surveytoolkit.exporter.ExportFormat;
import io.github.surveytoolkit.exporter.SurveyExport;
import io.github.surveytoolkit.exporter.view.Column;
import io.github.surveytoolkit.exporter.view.ExportOptions;
import io.github.surveytoolkit.exporter.view.ListOptions;
import io.github.surveytoolkit.importer.SurveyImport;
import io.github.surveytoolkit.model.source.ReadResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Turns a bibliography into a table for a README: {@code BibliographyAsTable refs.bib}. */
class BibliographyAsTable {

  public static void main(String[] arguments) throws IOException {
    ReadResult read = SurveyImport.read(Path.of(arguments[0]));
    read.diagnostics().forEach(System.err::println);

    ExportOptions table =
        ExportOptions.STANDARD
            .withList(new ListOptions(ListOptions.Form.TABLE))
            .withColumns(List.of(Column.TITLE, Column.VENUE, Column.YEAR));
    System.out.print(SurveyExport.write(read.survey(), ExportFormat.MARKDOWN, table));
  }
}
