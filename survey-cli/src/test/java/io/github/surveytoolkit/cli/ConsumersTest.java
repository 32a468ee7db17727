package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.exporter.ExportFormat;
import io.github.surveytoolkit.exporter.SurveyExport;
import io.github.surveytoolkit.importer.ImportFormat;
import io.github.surveytoolkit.importer.SurveyImport;
import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Identifiers;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.source.BlockAccount;
import io.github.surveytoolkit.model.source.BlockAccount.Outcome;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.source.SourceMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written, read by the programs that users read it with. */
class ConsumersTest {

  private static final Pattern BBL_ITEM =
      Pattern.compile("\\\\bibitem\\{([^}]*)}\n(.*?)\n\n", Pattern.DOTALL);
  private static final Pattern BIBER_ENTRY =
      Pattern.compile("^@\\w+\\{([^,]*),\n(.*?)^}$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern BIBER_FIELD =
      Pattern.compile("^\\s*(\\w+)\\s*= \\{(.*)},$", Pattern.MULTILINE);

  @TempDir Path folder;

  @Test
  void bibtexReadsHostileTitlesAsText() throws Exception {
    Map<String, String> items = bibtex(bib(hostileTitles()), "to sort, need author or key in t79");

    // The style puts titles in lower case but for their first letter.
    assertThat(shown(items, ConsumersTest::titleOfBblItem))
        .containsExactlyInAnyOrderEntriesOf(inLowerCase(expectedTitles()));
  }

  @Test
  void biberReadsHostileTitlesAsText() throws Exception {
    Map<String, Map<String, String>> entries = biber(bib(hostileTitles()));

    assertThat(valuesOf("TITLE", entries, Typeset::text))
        .containsExactlyInAnyOrderEntriesOf(expectedTitles());
  }

  @Test
  void bibtexReadsHostileAddressesAsAddresses() throws Exception {
    Map<String, String> items = bibtex(bib(hostileAddresses()));

    Map<String, String> expected = new LinkedHashMap<>();
    forEach(
        "urls.json",
        (number, row) -> {
          String url = row.path("written").asString("");
          String address = url.isEmpty() ? "" : " \\newblock \\url{" + url + "}.";
          expected.put("t" + number, "Address " + number + "." + address);
        });
    assertThat(items).containsExactlyInAnyOrderEntriesOf(expected);
  }

  @Test
  void biberReadsHostileAddressesAsAddresses() throws Exception {
    Map<String, Map<String, String>> entries = biber(bib(hostileAddresses()));

    Map<String, String> expected = new LinkedHashMap<>();
    forEach(
        "urls.json", (number, row) -> expected.put("t" + number, row.path("written").asString("")));
    assertThat(valuesOf("URL", entries, url -> url)).containsExactlyInAnyOrderEntriesOf(expected);
  }

  @Test
  void bibtexTakesHostileTextInEveryField() throws Exception {
    assertThat(bibtex(bib(hostileEverywhere()))).hasSize(88);
  }

  @Test
  void biberTakesHostileTextInEveryField() throws Exception {
    assertThat(biber(bib(hostileEverywhere()))).hasSize(88);
  }

  @Test
  void bibtexTakesTheExample() throws Exception {
    String bib = bibOfExample();

    assertThat(bibtex(bib)).hasSize(entriesOf(bib)).hasSizeGreaterThan(100);
  }

  @Test
  void biberTakesTheExample() throws Exception {
    String bib = bibOfExample();

    assertThat(biber(bib)).hasSize(entriesOf(bib));
  }

  /** Line ends are kept, so that a title may also tear the list apart. */
  @ParameterizedTest(name = "{index}")
  @MethodSource("titles")
  void hostileTitlesInAListEndInPapersOrReasons(String title) {
    String list =
        """
        # A List

        ## Papers

        - TITLE [[Paper]](https://arxiv.org/abs/2301.00001)
        """
            .replace("TITLE", title);

    ReadResult read = SurveyImport.read(Source.of("list.md", list), ImportFormat.MARKDOWN);

    assertThat(read.blocks()).isNotEmpty().allSatisfy(ConsumersTest::isAccountedFor);
    assertThat(read.blocks().stream().filter(block -> block.outcome() == Outcome.PAPER))
        .hasSize(read.survey().entryCount());
  }

  private static void isAccountedFor(BlockAccount block) {
    assertThat(block.reason()).isNotBlank();
    assertThat(block.position().line()).isPositive();
  }

  static Stream<String> titles() {
    List<String> titles = new ArrayList<>();
    forEach("titles.json", (number, row) -> titles.add(row.path("title").asString()));
    return titles.stream();
  }

  private static Survey hostileTitles() {
    List<Paper> papers = new ArrayList<>();
    forEach(
        "titles.json",
        (number, row) ->
            papers.add(
                numbered(row.path("title").asString(), number)
                    .withIdentifiers(
                        new Identifiers(ArxivId.parse("2301.000" + number), Optional.empty()))));
    return survey(papers);
  }

  private static Survey hostileAddresses() {
    List<Paper> papers = new ArrayList<>();
    forEach(
        "urls.json",
        (number, row) ->
            papers.add(
                numbered("Address " + number, number)
                    .withLinks(
                        List.of(
                            new Link(
                                LinkKind.PAPER,
                                Optional.of("Paper"),
                                row.path("url").asString())))));
    return survey(papers);
  }

  /** The hostile titles as names of persons, groups and venues, and as further fields. */
  private static Survey hostileEverywhere() {
    List<Paper> papers = new ArrayList<>();
    forEach(
        "titles.json",
        (number, row) -> {
          String text = row.path("title").asString();
          // biber aborts at NUL, which no text holds that was normalised
          if (!text.isEmpty() && text.indexOf('\0') < 0) {
            papers.add(
                numbered("A Title", number)
                    .withAuthors(List.of(new Author.Group(text), person(text)))
                    .withVenue(Venue.unlisted(text))
                    .withDate(PublicationDate.of(2020))
                    .withFields(Map.of("series", text, "address", text)));
          }
        });
    return survey(papers);
  }

  private static Paper numbered(String title, String number) {
    return Paper.titled(title).withKey(new CitationKey("t" + number));
  }

  private static Author person(String name) {
    return new Author.Person(Optional.of(name), Optional.empty(), name, Optional.empty());
  }

  private static Survey survey(List<Paper> papers) {
    return new Survey(Optional.empty(), About.NOTHING, papers, List.of());
  }

  /** The way of a survey that a user keeps as JSON. */
  private static String bib(Survey survey) {
    String json = SurveyExport.json(survey, SourceMap.EMPTY);
    ReadResult read = SurveyImport.read(Source.of("survey.json", json), ImportFormat.JSON);
    return SurveyExport.write(read.survey(), ExportFormat.BIBTEX);
  }

  private static String bibOfExample() throws IOException {
    Path root = Path.of(System.getProperty("project.root", ".."));
    Path list = root.resolve("examples/efficient-foundation-models/README.md");
    return SurveyExport.write(SurveyImport.read(list).survey(), ExportFormat.BIBTEX);
  }

  private static int entriesOf(String bib) {
    return (int) bib.lines().filter(line -> line.startsWith("@")).count();
  }

  /** Runs BibTeX with the style plain; returns the text of each entry. */
  private Map<String, String> bibtex(String bib, String... warnings)
      throws IOException, InterruptedException {
    Program bibtex = Program.named("bibtex");
    write("refs.bib", bib);
    write(
        "refs.aux",
        """
        \\relax
        \\citation{*}
        \\bibstyle{plain}
        \\bibdata{refs}
        """);
    Program.Outcome outcome = bibtex.run(folder, "-terse", "refs");
    assertThat(outcome.output().lines().filter(line -> !isExpected(line)))
        .containsExactly(Stream.of(warnings).map("Warning--"::concat).toArray(String[]::new));
    assertThat(outcome.exitCode()).isZero();
    return itemsOf(read("refs.bbl"));
  }

  /** Lists seldom name authors, and none is made up for them. */
  private static boolean isExpected(String line) {
    return line.startsWith("Warning--empty author in ") || line.startsWith("(There w");
  }

  private static Map<String, String> itemsOf(String bbl) {
    Map<String, String> items = new LinkedHashMap<>();
    for (MatchResult item : BBL_ITEM.matcher(bbl).results().toList()) {
      // BibTeX breaks long lines at spaces and indents what follows.
      String text = item.group(2).replace("\n  ", " ").replace('\n', ' ');
      items.put(item.group(1), text);
    }
    return items;
  }

  private static String titleOfBblItem(String item) {
    assertThat(item).endsWith("2023.");
    String title = item.substring(0, item.length() - "2023.".length());
    return title.endsWith(", ") ? title.substring(0, title.length() - ", ".length()) : title;
  }

  /** Runs biber as a tool; returns the fields of each entry as it read them. */
  private Map<String, Map<String, String>> biber(String bib)
      throws IOException, InterruptedException {
    Program biber = Program.named("biber");
    write("refs.bib", bib);
    Program.Outcome outcome =
        biber.run(folder, "--tool", "--nolog", "--output-file=read.bib", "refs.bib");
    // Biber goes on, and ends well, after most of what it calls a warning or an error.
    assertThat(outcome.output().lines().filter(line -> !line.startsWith("INFO - "))).isEmpty();
    assertThat(outcome.exitCode()).isZero();
    return BIBER_ENTRY
        .matcher(read("read.bib"))
        .results()
        .collect(Collectors.toMap(entry -> entry.group(1), entry -> fieldsOf(entry.group(2))));
  }

  private static Map<String, String> fieldsOf(String entry) {
    return BIBER_FIELD
        .matcher(entry)
        .results()
        .collect(Collectors.toMap(field -> field.group(1), field -> field.group(2)));
  }

  private static Map<String, String> valuesOf(
      String field, Map<String, Map<String, String>> entries, Reading reading) {
    Map<String, String> values = new LinkedHashMap<>();
    entries.forEach((key, fields) -> values.put(key, reading.read(fields.getOrDefault(field, ""))));
    return values;
  }

  private static Map<String, String> shown(Map<String, String> items, Reading reading) {
    Map<String, String> shown = new LinkedHashMap<>();
    items.forEach((key, item) -> shown.put(key, Typeset.text(reading.read(item))));
    return inLowerCase(shown);
  }

  private static Map<String, String> inLowerCase(Map<String, String> texts) {
    Map<String, String> lower = new LinkedHashMap<>();
    texts.forEach((key, text) -> lower.put(key, text.toLowerCase(Locale.ROOT)));
    return lower;
  }

  /** What a reader is to see of each title. */
  private static Map<String, String> expectedTitles() {
    Map<String, String> expected = new LinkedHashMap<>();
    forEach(
        "titles.json",
        (number, row) -> {
          String title = row.path("title").asString();
          expected.put("t" + number, row.path("shown").asString(title));
        });
    return expected;
  }

  @FunctionalInterface
  private interface Reading {
    String read(String written);
  }

  @FunctionalInterface
  interface RowVisitor {
    void visit(String number, JsonNode row);
  }

  /** Goes through a file of hostile rows; rows count from 00. */
  static void forEach(String file, RowVisitor visitor) {
    try (InputStream stream = ConsumersTest.class.getResourceAsStream("/hostile/" + file)) {
      JsonNode rows = new JsonMapper().readTree(Objects.requireNonNull(stream));
      for (int i = 0; i < rows.size(); i++) {
        visitor.visit(String.format(Locale.ROOT, "%02d", i), rows.get(i));
      }
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }

  private void write(String name, String text) throws IOException {
    Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  private String read(String name) throws IOException {
    return new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.UTF_8);
  }
}
