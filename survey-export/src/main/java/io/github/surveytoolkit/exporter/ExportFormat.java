package io.github.surveytoolkit.exporter;

import io.github.surveytoolkit.exporter.template.BibtexEscaper;
import io.github.surveytoolkit.exporter.template.CsvEscaper;
import io.github.surveytoolkit.exporter.template.Escaper;
import io.github.surveytoolkit.exporter.template.HtmlEscaper;
import io.github.surveytoolkit.exporter.template.JsonEscaper;
import io.github.surveytoolkit.exporter.template.LatexEscaper;
import io.github.surveytoolkit.exporter.template.MarkdownEscaper;
import io.github.surveytoolkit.exporter.template.RisEscaper;
import io.github.surveytoolkit.exporter.template.TemplateSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A format that can be written: a name, the ends of file names that tell it, a template that lays a
 * survey out, and an escaper that every value of the survey passes on its way into the template.
 *
 * <pre>{@code
 * ExportFormat wiki =
 *     new ExportFormat("wiki", List.of(".wiki"), TemplateSource.of("wiki.ftl", text), escaper);
 * String page = SurveyExport.write(survey, wiki);
 * }</pre>
 *
 * @param word the name by which a command line names the format
 * @param suffixes in lower case, with their full stop; a format without any is asked for by name
 * @param template how a survey is laid out
 * @param escaper what makes text safe to stand in the format
 */
public record ExportFormat(
    String word, List<String> suffixes, TemplateSource template, Escaper escaper) {

  public static final ExportFormat BIBTEX =
      bundled("bibtex", "survey.bib.ftl", BibtexEscaper.COMMANDS, ".bib");

  /** A paper list as GitHub shows it, in the form that reads back as the same survey. */
  public static final ExportFormat MARKDOWN =
      bundled("markdown", "survey.md.ftl", new MarkdownEscaper(), ".md", ".markdown");

  /** Tables of the papers that cite their entries in the bibliography. */
  public static final ExportFormat LATEX =
      bundled("latex", "survey.tex.ftl", new LatexEscaper(), ".tex");

  /** The categories as a tree of LaTeX, whose leaves cite the papers; asked for by name. */
  public static final ExportFormat TAXONOMY =
      bundled("taxonomy", "taxonomy.tex.ftl", new LatexEscaper());

  /** The papers of each year as a chart of LaTeX; asked for by name. */
  public static final ExportFormat TIMELINE =
      bundled("timeline", "timeline.tex.ftl", new LatexEscaper());

  /** The works for reference managers and for tools that screen papers. */
  public static final ExportFormat RIS = bundled("ris", "survey.ris.ftl", new RisEscaper(), ".ris");

  /** The works as CSL-JSON, for reference managers and what formats citations by CSL styles. */
  public static final ExportFormat CSL =
      bundled("csl", "survey.csl.json.ftl", new JsonEscaper(), ".csl.json");

  /** One row for each entry, for spreadsheets; it is read back. */
  public static final ExportFormat CSV = bundled("csv", "survey.csv.ftl", new CsvEscaper(), ".csv");

  /** A page of one file to search and filter, to be published as it is. */
  public static final ExportFormat HTML =
      bundled("html", "survey.html.ftl", new HtmlEscaper(), ".html", ".htm");

  /** The JSON form of a survey, which loses nothing; the one format that needs no template. */
  public static final ExportFormat JSON =
      new ExportFormat("json", List.of(".json"), TemplateSource.NONE, text -> text);

  /** Plain text, which escapes nothing and has no template of its own: give it one. */
  public static final ExportFormat TEXT =
      new ExportFormat("text", List.of(".txt"), TemplateSource.of("text", ""), text -> text);

  private static final List<ExportFormat> STANDARD =
      List.of(BIBTEX, MARKDOWN, LATEX, TAXONOMY, TIMELINE, CSV, RIS, CSL, HTML, JSON);

  public ExportFormat {
    suffixes = List.copyOf(suffixes);
  }

  private static ExportFormat bundled(
      String word, String template, Escaper escaper, String... suffixes) {
    return new ExportFormat(word, List.of(suffixes), TemplateSource.bundled(template), escaper);
  }

  /** Returns the formats that come with this library. */
  public static List<ExportFormat> standard() {
    return STANDARD;
  }

  /** Finds a format by the name that a command line gives. */
  public static Optional<ExportFormat> ofWord(String word) {
    return STANDARD.stream().filter(format -> format.word.equalsIgnoreCase(word)).findFirst();
  }

  /** Tells the format of a file from the end of its name. */
  public static Optional<ExportFormat> ofFileName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return STANDARD.stream()
        .filter(format -> format.suffixes.stream().anyMatch(lower::endsWith))
        .findFirst();
  }

  // Spelled out because the equality that Java makes for a record is linked at run time.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ExportFormat format
        && word.equals(format.word)
        && suffixes.equals(format.suffixes)
        && template.equals(format.template)
        && escaper.equals(format.escaper);
  }

  @Override
  public int hashCode() {
    return word.hashCode();
  }

  /** Returns true for {@code other} laid out by whatever template. */
  boolean isLike(ExportFormat other) {
    return word.equals(other.word);
  }

  /** Returns this format laid out by {@code template}. */
  public ExportFormat withTemplate(TemplateSource template) {
    return new ExportFormat(word, suffixes, template, escaper);
  }
}
