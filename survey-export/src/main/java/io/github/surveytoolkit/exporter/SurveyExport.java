package io.github.surveytoolkit.exporter;

import io.github.surveytoolkit.exporter.json.JsonWriter;
import io.github.surveytoolkit.exporter.template.ExportException;
import io.github.surveytoolkit.exporter.template.TemplateEngine;
import io.github.surveytoolkit.exporter.template.TemplateSource;
import io.github.surveytoolkit.exporter.view.ExportOptions;
import io.github.surveytoolkit.exporter.view.SurveyViews;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.identity.Works;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.SourceMap;
import java.util.List;

/**
 * Writes surveys.
 *
 * <pre>{@code
 * ReadResult read = SurveyImport.read(Path.of("README.md"));
 * String bib = SurveyExport.write(read.survey(), ExportFormat.BIBTEX);
 * }</pre>
 *
 * The same survey gives the same text on every machine. Nothing is written to a file here.
 */
public final class SurveyExport {

  private SurveyExport() {}

  /** Returns {@code survey} in {@code format}, in the usual way. */
  public static String write(Survey survey, ExportFormat format) {
    return write(ReadResult.of(survey), format, ExportOptions.STANDARD).text();
  }

  /**
   * Writes what was read, with the positions of entries where the format has a place for them.
   *
   * @throws ExportException if the template of {@code format} is wrong
   */
  public static WriteResult write(ReadResult read, ExportFormat format, ExportOptions options) {
    Works works = Works.of(read.survey());
    String text =
        format.template().equals(TemplateSource.NONE)
            ? JsonWriter.write(read.survey(), read.sourceMap())
            : new TemplateEngine(format.word(), format.escaper())
                .render(
                    format.template(),
                    SurveyViews.of(read, works, options),
                    () -> SurveySize.characters(read.survey()));
    return new WriteResult(text, works, List.of());
  }

  /** Returns the JSON form, with the positions of the entries that {@code sources} knows. */
  public static String json(Survey survey, SourceMap sources) {
    return JsonWriter.write(survey, sources);
  }
}
