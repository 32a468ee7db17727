package io.github.surveytoolkit.exporter;

import io.github.surveytoolkit.exporter.bibtex.BibtexChanges;
import io.github.surveytoolkit.exporter.bibtex.BibtexUpdate;
import io.github.surveytoolkit.exporter.json.JsonWriter;
import io.github.surveytoolkit.exporter.template.BibtexEscaper;
import io.github.surveytoolkit.exporter.template.Escaper;
import io.github.surveytoolkit.exporter.template.ExportException;
import io.github.surveytoolkit.exporter.template.LatexEscaper;
import io.github.surveytoolkit.exporter.template.TemplateEngine;
import io.github.surveytoolkit.exporter.template.TemplateSource;
import io.github.surveytoolkit.exporter.view.ExportOptions;
import io.github.surveytoolkit.exporter.view.Remarks;
import io.github.surveytoolkit.exporter.view.SurveyView;
import io.github.surveytoolkit.exporter.view.SurveyViews;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.identity.Works;
import io.github.surveytoolkit.model.key.KeyPatternException;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
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
    return write(survey, format, ExportOptions.STANDARD);
  }

  /** Returns {@code survey} in {@code format}, in the way that {@code options} say. */
  public static String write(Survey survey, ExportFormat format, ExportOptions options) {
    return write(ReadResult.of(survey), format, options).text();
  }

  /**
   * Writes what was read, with the positions of entries where the format has a place for them.
   *
   * @throws ExportException if the template of {@code format} is wrong
   * @throws KeyPatternException if the pattern of keys takes too long
   */
  public static WriteResult write(ReadResult read, ExportFormat format, ExportOptions options) {
    Works works = Works.of(read.survey());
    if (format.template().equals(TemplateSource.NONE)) {
      String json = JsonWriter.write(read.survey(), read.sourceMap());
      return new WriteResult(json, works, List.of());
    }
    Escaper escaper = escaper(format, options);
    SurveyView view = SurveyViews.of(read, works, options);
    String text =
        new TemplateEngine(format.word(), escaper)
            .render(format.template(), view, () -> SurveySize.characters(read.survey()));
    Remarks remarks = new Remarks(read, works, options);
    return new WriteResult(text, works, remarks(format, escaper, remarks, view));
  }

  /**
   * Returns the edits that bring a {@code .bib} that exists up to what was read, in its own layout.
   *
   * <pre>{@code
   * ReadResult existing = SurveyImport.read(source, ImportFormat.BIBTEX);
   * BibtexChanges changes = SurveyExport.update(read, existing, source, ExportOptions.STANDARD);
   * byte[] updated = Splicer.bytes(source, changes.edits());
   * }</pre>
   *
   * @param existing what the file says
   * @param source the file itself
   */
  public static BibtexChanges update(
      ReadResult wanted, ReadResult existing, Source source, ExportOptions options) {
    return BibtexUpdate.of(wanted, existing, source, options);
  }

  /** The dialect of a .bib decides which letters it takes. */
  private static Escaper escaper(ExportFormat format, ExportOptions options) {
    boolean bibtex = format.escaper() instanceof BibtexEscaper;
    return bibtex ? options.bibtex().dialect().escaper() : format.escaper();
  }

  private static List<Diagnostic> remarks(
      ExportFormat format, Escaper escaper, Remarks remarks, SurveyView view) {
    if (format.isLike(ExportFormat.TAXONOMY)) {
      return remarks.ofTaxonomy();
    }
    if (format.isLike(ExportFormat.TIMELINE)) {
      return remarks.ofTimeline(view);
    }
    if (escaper instanceof LatexEscaper) {
      return remarks.ofLatex(view);
    }
    return escaper.equals(BibtexEscaper.COMMANDS) ? remarks.ofBibtex() : List.of();
  }

  /** Returns the JSON form, with the positions of the entries that {@code sources} knows. */
  public static String json(Survey survey, SourceMap sources) {
    return JsonWriter.write(survey, sources);
  }
}
