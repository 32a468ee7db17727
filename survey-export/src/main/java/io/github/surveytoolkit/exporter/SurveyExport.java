package io.github.surveytoolkit.exporter;

import io.github.surveytoolkit.exporter.json.JsonWriter;
import io.github.surveytoolkit.exporter.template.BibtexEscaper;
import io.github.surveytoolkit.exporter.template.TemplateEngine;
import io.github.surveytoolkit.exporter.view.BibtexOptions;
import io.github.surveytoolkit.exporter.view.BibtexViews;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.identity.Works;
import io.github.surveytoolkit.model.source.SourceMap;

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
    return switch (format) {
      case BIBTEX -> bibtex(Works.of(survey), BibtexOptions.STANDARD);
      case JSON -> json(survey, SourceMap.EMPTY);
    };
  }

  /** Returns a {@code .bib} with one entry for each work. */
  public static String bibtex(Works works, BibtexOptions options) {
    return new TemplateEngine("BibTeX", new BibtexEscaper())
        .render("survey.bib.ftl", BibtexViews.of(works, options));
  }

  /** Returns the JSON form, with the positions of the entries that {@code sources} knows. */
  public static String json(Survey survey, SourceMap sources) {
    return JsonWriter.write(survey, sources);
  }
}
