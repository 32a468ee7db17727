package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.exporter.ExportFormat;
import io.github.surveytoolkit.exporter.SurveyExport;
import io.github.surveytoolkit.importer.ImportFormat;
import io.github.surveytoolkit.importer.SurveyImport;
import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.identity.Work;
import io.github.surveytoolkit.model.identity.Works;
import io.github.surveytoolkit.model.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A survey goes from one format to another and back; what both hold stays. */
class FormatPairsTest {

  private static final Path EXAMPLE =
      Path.of(
          System.getProperty("project.root", ".."),
          "examples/efficient-foundation-models/README.md");

  @ParameterizedTest
  @ValueSource(strings = {"bibtex", "json", "csv", "markdown"})
  void aListComesBackAsAList(String format) throws IOException {
    Survey list = SurveyImport.read(EXAMPLE).survey();

    Survey back = through("markdown", through(format, list));

    assertThat(works(back)).containsExactlyElementsOf(works(list));
  }

  @ParameterizedTest
  @ValueSource(strings = {"markdown", "json", "csv"})
  void aBibliographyComesBackAsABibliography(String format) throws IOException {
    Survey bibliography = through("bibtex", SurveyImport.read(EXAMPLE).survey());

    Survey back = through("bibtex", through(format, bibliography));

    assertThat(works(back)).containsExactlyElementsOf(works(bibliography));
    assertThat(keys(back)).containsExactlyElementsOf(keys(bibliography));
  }

  @Test
  void categoriesComeBackWhereTheFormatHasThem() throws IOException {
    Survey list = SurveyImport.read(EXAMPLE).survey();

    Survey back = through("csv", through("markdown", through("json", list)));

    assertThat(paths(back)).containsExactlyElementsOf(paths(list));
  }

  private static Survey through(String word, Survey survey) {
    String text = SurveyExport.write(survey, ExportFormat.ofWord(word).orElseThrow());
    ImportFormat format = ImportFormat.valueOf(word.toUpperCase(Locale.ROOT));
    return SurveyImport.read(Source.of("survey." + word, text), format).survey();
  }

  private static List<String> works(Survey survey) {
    return Works.of(survey).asList().stream().map(Work::paper).map(FormatPairsTest::shown).toList();
  }

  private static String shown(Paper paper) {
    return String.join(
        " | ",
        paper.title(),
        paper.venue().flatMap(Venue::id).orElse(""),
        year(paper),
        paper.identifiers().toString(),
        paper.links().isEmpty() ? "" : paper.links().get(0).url());
  }

  /** A .bib gives a preprint without a year that of its identifier. */
  private static String year(Paper paper) {
    return paper
        .date()
        .map(PublicationDate::year)
        .or(() -> paper.identifiers().arxiv().map(ArxivId::year))
        .map(String::valueOf)
        .orElse("");
  }

  private static List<String> keys(Survey survey) {
    return survey.allPapers().stream().map(paper -> paper.key().toString()).toList();
  }

  private static List<String> paths(Survey survey) {
    List<String> paths = new ArrayList<>();
    survey.forEachPaper((place, paper) -> paths.add(survey.pathOf(place) + ": " + paper.title()));
    return paths;
  }
}
