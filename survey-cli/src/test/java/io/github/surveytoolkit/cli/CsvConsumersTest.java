package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.surveytoolkit.exporter.ExportFormat;
import io.github.surveytoolkit.exporter.SurveyExport;
import io.github.surveytoolkit.exporter.view.CsvOptions;
import io.github.surveytoolkit.exporter.view.CsvOptions.Formulas;
import io.github.surveytoolkit.exporter.view.CsvOptions.Start;
import io.github.surveytoolkit.exporter.view.ExportOptions;
import io.github.surveytoolkit.importer.ImportFormat;
import io.github.surveytoolkit.importer.SurveyImport;
import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** CSV that is written here, read by programs that know no survey. */
class CsvConsumersTest {

  private static final int TRIES = 250 * Integer.getInteger("tries.factor", 1);
  private static final int COLUMNS = 16;
  private static final int TITLE = 1;
  private static final int PAPER_URL = 8;
  private static final Pattern FORMULA =
      Pattern.compile("\\A[=+\\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]");
  private static final Pattern GUARDED =
      Pattern.compile("\\A'(?='*[=+\\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20])");
  private static final String SCRIPT =
      """
      import csv, json, sys
      with open(sys.argv[1], newline='', encoding=sys.argv[2]) as file:
          print(json.dumps(list(csv.reader(file, strict=True))))
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"BARE, utf-8", "BYTE_ORDER_MARK, utf-8-sig"})
  void pythonReadsHostileTextAsItIs(Start start, String encoding) throws Exception {
    String csv = written(hostile(), CsvOptions.STANDARD.withStart(start));

    List<List<String>> rows = python(csv, encoding);

    assertThat(rows.get(0)).hasSize(COLUMNS).startsWith("key", "title", "authors", "year");
    assertThat(rows.subList(1, rows.size())).allSatisfy(CsvConsumersTest::isHarmless);
    assertThat(column(TITLE, rows)).isEqualTo(titlesOf(hostile()));
    assertThat(column(PAPER_URL, rows)).isEqualTo(urlsOf(hostile()));
  }

  @Test
  void pythonReadsFormulasWhereNothingGuardsThem() throws Exception {
    String csv = written(hostile(), CsvOptions.STANDARD.withFormulas(Formulas.AS_THEY_ARE));

    List<String> titles = python(csv, "utf-8").stream().map(row -> row.get(TITLE)).toList();

    assertThat(titles.subList(1, titles.size())).isEqualTo(titlesOf(hostile()));
  }

  /** Strictly, so that a quote or a cell too many is an error. */
  @Test
  void fastCsvReadsWhateverIsWritten() {
    for (int seed = 0; seed < TRIES; seed++) {
      Survey survey = new RandomSurveys(seed).survey();
      List<List<String>> rows = fastCsv(written(survey, CsvOptions.STANDARD));

      assertThat(column(TITLE, rows)).as("seed %d", seed).isEqualTo(titlesOf(survey));
      assertThat(rows).as("seed %d", seed).allSatisfy(CsvConsumersTest::isHarmless);
    }
  }

  @Test
  void fastCsvReadsHostileTextAsWeDo() {
    String csv = written(hostile(), CsvOptions.STANDARD);
    ReadResult read = SurveyImport.read(Source.of("papers.csv", csv), ImportFormat.CSV);

    List<List<String>> rows = fastCsv(csv);

    assertThat(column(TITLE, rows)).isEqualTo(titlesOf(read.survey()));
    assertThat(column(PAPER_URL, rows)).isEqualTo(urlsOf(read.survey()));
  }

  private static void isHarmless(List<String> row) {
    assertThat(row).hasSize(COLUMNS).noneMatch(cell -> FORMULA.matcher(cell).find());
  }

  private static List<String> column(int index, List<List<String>> rows) {
    return rows.subList(1, rows.size()).stream()
        .map(row -> GUARDED.matcher(row.get(index)).replaceFirst(""))
        .toList();
  }

  private static Survey hostile() {
    List<Paper> papers = new ArrayList<>();
    HostileText.titles()
        .forEach(title -> papers.add(Paper.titled(TextNormalizer.normalize(title))));
    HostileText.addresses().stream()
        .filter(url -> !url.isEmpty())
        .map(url -> new Link(LinkKind.PAPER, Optional.of("Paper"), url))
        .forEach(link -> papers.add(Paper.titled("No " + papers.size()).withLinks(List.of(link))));
    return new Survey(Optional.empty(), About.NOTHING, papers, List.of());
  }

  private static List<String> titlesOf(Survey survey) {
    List<String> titles = new ArrayList<>();
    survey.forEachPaper((place, paper) -> titles.add(paper.title()));
    return titles;
  }

  private static List<String> urlsOf(Survey survey) {
    List<String> urls = new ArrayList<>();
    survey.forEachPaper(
        (place, paper) -> urls.add(paper.links().stream().map(Link::url).findFirst().orElse("")));
    return urls;
  }

  private static String written(Survey survey, CsvOptions options) {
    return SurveyExport.write(
            ReadResult.of(survey), ExportFormat.CSV, ExportOptions.STANDARD.withCsv(options))
        .text();
  }

  private static List<List<String>> fastCsv(String csv) {
    List<List<String>> rows = new ArrayList<>();
    for (CsvRecord row :
        CsvReader.builder()
            .allowExtraFields(false)
            .allowMissingFields(false)
            .allowExtraCharsAfterClosingQuote(false)
            .ofCsvRecord(csv)) {
      rows.add(row.getFields());
    }
    return rows;
  }

  private List<List<String>> python(String csv, String encoding) throws Exception {
    Files.write(folder.resolve("papers.csv"), csv.getBytes(StandardCharsets.UTF_8));
    Files.write(folder.resolve("read.py"), SCRIPT.getBytes(StandardCharsets.UTF_8));
    Program.Outcome outcome =
        Program.named("python3").run(folder, "read.py", "papers.csv", encoding);
    assertThat(outcome.exitCode()).as(outcome.output()).isZero();
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode row : new JsonMapper().readTree(outcome.output())) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(cell.asString()));
      rows.add(cells);
    }
    return rows;
  }
}
