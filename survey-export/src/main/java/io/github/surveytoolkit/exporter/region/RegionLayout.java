package io.github.surveytoolkit.exporter.region;

import io.github.surveytoolkit.exporter.template.BibtexEscaper;
import io.github.surveytoolkit.exporter.template.MarkdownEscaper;
import io.github.surveytoolkit.exporter.template.TemplateEngine;
import io.github.surveytoolkit.exporter.template.TemplateSource;
import io.github.surveytoolkit.exporter.view.ExportOptions;
import io.github.surveytoolkit.exporter.view.SurveyView;
import io.github.surveytoolkit.exporter.view.SurveyViews;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.identity.Works;
import io.github.surveytoolkit.model.source.ReadResult;

/**
 * Lays regions out by their templates.
 *
 * @param size the characters of the document, as the measure of what may be written
 */
record RegionLayout(long size) {

  private static final MarkdownEscaper MARKDOWN = new MarkdownEscaper();

  String papers(Survey survey, ExportOptions options) {
    return markdown("papers.md.ftl", view(survey, options));
  }

  String citation(Survey survey) {
    return markdown("citation.md.ftl", view(survey, ExportOptions.STANDARD));
  }

  String bibtex(Survey survey) {
    return new TemplateEngine("bibtex", BibtexEscaper.COMMANDS)
        .render(
            TemplateSource.bundled("survey.bib.ftl"),
            SurveyViews.of(ReadResult.of(survey), Works.of(survey), ExportOptions.STANDARD),
            () -> size);
  }

  String markdown(String template, Record view) {
    return new TemplateEngine("markdown", MARKDOWN)
        .render(TemplateSource.bundled(template), view, () -> size);
  }

  private static SurveyView view(Survey survey, ExportOptions options) {
    return SurveyViews.of(ReadResult.of(survey), Works.of(Survey.EMPTY), options);
  }
}
