package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.exporter.SurveyExport;
import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.source.SourceMap;
import io.github.surveytoolkit.model.text.LatexEncoder;
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole LaTeX documents, typeset by the programs that authors typeset them with. */
class LatexConsumersTest {

  private static final String ALL_COLUMNS = "title,authors,venue,year,links,code,cite,tags,note";

  /** White space, and what is put in or left out at the end of a line. */
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\-\u2010]+");

  /** Pictures, and letters that a PDF holds as they stand from the left. */
  private static final Pattern NO_TEXT =
      Pattern.compile("[\\p{So}\\p{IsArabic}\\x{1F3FB}-\\x{1F3FF}]+");

  /** BibTeX has no room for a longer name; longer titles are cut, since no page has room. */
  private static final int MOST_CHARACTERS = 500;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "pdflatex, bibtex, plain, --layout, category",
    "pdflatex, bibtex, natbib, --two-column, --layout=single",
    "lualatex, biber, biblatex, --layout, category"
  })
  void theExampleIsTypesetWithoutTrouble(
      String engine, String bibliography, String cite, String first, String second)
      throws Exception {
    CommandRun.convert(DocsPage.EXAMPLE, "-o", file("refs.bib"));
    CommandRun.convert(
        DocsPage.EXAMPLE, "--standalone", "--cite", cite, first, second, "-o", file("tables.tex"));

    String log = document().typeset(engine, bibliography);

    assertThat(LatexDocument.trouble(log)).isEmpty();
    assertThat(LatexDocument.overfull(log)).isEmpty();
  }

  @Test
  void pdflatexShowsHostileTitlesAsText() throws Exception {
    List<String> titles = hostile(title -> isBaseLatex(title) && !title.contains("\u2200"));

    assertThat(shownBy("pdflatex", titles)).containsExactlyElementsOf(expected(titles));
  }

  @Test
  void lualatexShowsHostileTitlesAsText() throws Exception {
    // The signs of mathematical fonts are no text to a PDF.
    List<String> titles = hostile(title -> !title.contains("\u2200"));

    assertThat(shownBy("lualatex", titles)).containsExactlyElementsOf(expected(titles));
  }

  @ParameterizedTest
  @CsvSource({
    "pdflatex, bibtex, natbib, --layout=category",
    "pdflatex, bibtex, plain, --two-column",
    "lualatex, biber, biblatex, --layout=category"
  })
  void hostileTextDoesNoHarmAnywhere(String engine, String bibliography, String cite, String more)
      throws Exception {
    List<String> texts =
        hostile(engine.equals("pdflatex") ? LatexConsumersTest::isBaseLatex : text -> true);
    Path survey = write("survey.json", SurveyExport.json(everywhere(texts), SourceMap.EMPTY));
    Path titles = write("titles.json", SurveyExport.json(titles(texts), SourceMap.EMPTY));
    CommandRun.convert(titles, "-o", file("refs.bib"));
    CommandRun.convert(
        survey,
        "--standalone",
        "--cite",
        cite,
        "--columns",
        ALL_COLUMNS,
        "--caption",
        texts.get(1),
        more,
        "-o",
        file("tables.tex"));

    String log = document().typeset(engine, bibliography);

    assertThat(LatexDocument.trouble(log)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"lualatex, --layout=category", "pdflatex, --two-column"})
  void hostileAddressesAreLinksToThemselves(String engine, String more) throws Exception {
    List<String> expected = new ArrayList<>();
    List<Paper> papers = new ArrayList<>();
    ConsumersTest.forEach(
        "urls.json",
        (number, row) -> {
          Link link = new Link(LinkKind.PAPER, Optional.of("Paper"), row.path("url").asString());
          papers.add(numbered("Address", number).withLinks(List.of(link)));
          if (row.has("written")) {
            expected.add(row.path("written").asString().replace("$", "%24"));
          }
        });
    Survey survey = new Survey(Optional.empty(), About.NOTHING, papers, List.of());
    Path json = write("survey.json", SurveyExport.json(survey, SourceMap.EMPTY));
    CommandRun.convert(
        json, "--standalone", "--columns", "title,links", more, "-o", file("tables.tex"));

    document().typeset(engine);

    assertThat(addresses()).containsExactlyElementsOf(expected);
  }

  private List<String> addresses() throws Exception {
    Program.Outcome outcome = Program.named("pdfinfo").run(folder, "-url", "tables.pdf");
    return outcome
        .output()
        .lines()
        .filter(line -> line.contains("http"))
        .map(line -> line.substring(line.indexOf("http")))
        .toList();
  }

  private static boolean isBaseLatex(String text) {
    return LatexEncoder.unknown(text).isEmpty();
  }

  private static List<String> hostile(Predicate<String> kept) {
    List<String> titles = new ArrayList<>();
    ConsumersTest.forEach(
        "titles.json",
        (number, row) -> {
          String title = TextNormalizer.normalize(row.path("title").asString());
          if (!title.isEmpty() && title.length() <= MOST_CHARACTERS && kept.test(title)) {
            titles.add(title);
          }
        });
    return titles;
  }

  private List<String> shownBy(String engine, List<String> titles) throws Exception {
    List<Paper> papers = new ArrayList<>();
    for (String title : titles) {
      papers.add(numbered(title, Integer.toString(papers.size())));
    }
    Survey survey = new Survey(Optional.empty(), About.NOTHING, papers, List.of());
    Path json = write("survey.json", SurveyExport.json(survey, SourceMap.EMPTY));
    CommandRun.convert(json, "--standalone", "--columns", "title", "-o", file("tables.tex"));
    String log = document().typeset(engine);
    assertThat(LatexDocument.trouble(log)).isEmpty();
    return found(titles, pdfText());
  }

  /** The titles as they stand in {@code text} one after the other, where they do. */
  private static List<String> found(List<String> titles, String text) {
    List<String> found = new ArrayList<>();
    int from = 0;
    for (String title : expected(titles)) {
      int at = text.indexOf(title, from);
      found.add(
          at < 0 ? "not in " + text.substring(from, Math.min(text.length(), from + 200)) : title);
      from = at < 0 ? from : at + title.length();
    }
    return found;
  }

  private static List<String> expected(List<String> titles) {
    return titles.stream().map(LatexConsumersTest::visible).collect(Collectors.toList());
  }

  private static String visible(String title) {
    return bare(title.replace("$\\mathcal{O}(n \\log n)$", "O(n log n)").replace('\uFFFD', '?'));
  }

  private String pdfText() throws Exception {
    Program.named("pdftotext").run(folder, "-layout", "tables.pdf", "tables.txt");
    return bare(Files.readString(folder.resolve("tables.txt"), StandardCharsets.UTF_8));
  }

  /** Text without what depends on fonts and on where lines end. */
  private static String bare(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
    String straight = composed.replace('\u2019', '\'').replace('\u2018', '`');
    return NO_TEXT.matcher(BETWEEN.matcher(straight).replaceAll("")).replaceAll("");
  }

  /** What biber makes of hostile names is no matter of tables. */
  private static Survey titles(List<String> texts) {
    List<Paper> papers = new ArrayList<>();
    for (String text : texts) {
      papers.add(numbered(text.replace('\uFFFD', '?'), Integer.toString(papers.size())));
    }
    return new Survey(Optional.empty(), About.NOTHING, papers, List.of());
  }

  private static Survey everywhere(List<String> texts) {
    List<Category> categories = new ArrayList<>();
    for (String text : texts) {
      Paper paper =
          numbered(text, Integer.toString(categories.size()))
              .withAuthors(List.of(new Author.Group(text), new Author.Others()))
              .withVenue(Venue.unlisted(text))
              .withDate(PublicationDate.of(2020))
              .withTags(List.of(text, text))
              .withNote(text)
              .withLinks(
                  List.of(
                      new Link(LinkKind.CODE, Optional.of(text), "https://example.org/a%20b_c#d"),
                      new Link(LinkKind.URL, Optional.empty(), text)));
      categories.add(new Category(text, List.of(paper), List.of()));
    }
    return new Survey(Optional.of(texts.get(0)), About.NOTHING, List.of(), categories);
  }

  private static Paper numbered(String title, String number) {
    return Paper.titled(title).withKey(new CitationKey("t" + number));
  }

  private LatexDocument document() {
    return new LatexDocument(folder, "tables");
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private Path write(String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }
}
