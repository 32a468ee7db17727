package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.exporter.ExportFormat;
import io.github.surveytoolkit.exporter.SurveyExport;
import io.github.surveytoolkit.importer.ImportFormat;
import io.github.surveytoolkit.importer.SurveyImport;
import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.Venue;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** The page as a browser shows it, and as a reader uses it. */
class HtmlConsumersTest {

  private static final String LIST =
      """
      # Reading

      ## Models

      - Attention Is All You Need. *[NeurIPS'17]* [[Paper]](https://arxiv.org/abs/1706.03762) [[Code]](https://github.com/tensorflow/tensor2tensor) `oral`

      ### Vision

      - Deep Residual Learning for Image Recognition. *[CVPR'16]* [[Paper]](https://arxiv.org/abs/1512.03385) `backbone`
      - An Image is Worth 16x16 Words: Transformers for Image Recognition at Scale. *[ICLR'21]* [[Paper]](https://arxiv.org/abs/2010.11929) [[Code]](https://github.com/google-research/vision_transformer) `oral`

      ## Systems

      - PipeDream: Generalized Pipeline Parallelism for DNN Training. *[SOSP'19]* [[Paper]](https://arxiv.org/abs/1806.03377)
      - Attention Is All You Need. *[NeurIPS'17]* [[Paper]](https://arxiv.org/abs/1706.03762)
      """;
  private static final String ATTENTION = "Attention Is All You Need";
  private static final String RESIDUAL = "Deep Residual Learning for Image Recognition";
  private static final String WORDS =
      "An Image is Worth 16x16 Words: Transformers for Image Recognition at Scale";
  private static final String PIPEDREAM =
      "PipeDream: Generalized Pipeline Parallelism for DNN Training";

  @TempDir static Path folder;

  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.in(folder);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  private static URI file(Survey survey) throws IOException {
    Path page = Files.createTempFile(folder, "page", ".html");
    Files.writeString(page, SurveyExport.write(survey, ExportFormat.HTML));
    return page.toUri();
  }

  private static Survey list() {
    byte[] bytes = LIST.getBytes(StandardCharsets.UTF_8);
    return SurveyImport.read("README.md", bytes, ImportFormat.MARKDOWN).survey();
  }

  private static BrowserTab page() throws IOException {
    return browser.open(file(list()));
  }

  private static List<String> shown(BrowserTab page) {
    return page.texts(".paper .title");
  }

  private static void click(BrowserTab page, String selector) {
    page.value("document.querySelector('" + selector + "').click()");
  }

  @Test
  void showsAllPapersInTheirCategories() throws IOException {
    BrowserTab page = page();

    assertThat(shown(page)).containsExactly(ATTENTION, RESIDUAL, WORDS, PIPEDREAM, ATTENTION);
    assertThat(page.texts("main h2, main h3")).containsExactly("Models 3", "Vision 2", "Systems 2");
    assertThat(page.texts("#count")).containsExactly("4 papers");
    assertThat(page.complaints()).isEmpty();
  }

  @Test
  void searchesAsOneTypes() throws IOException {
    BrowserTab page = page();

    page.type("/");
    page.type("image r\u00c9cognition");

    assertThat(shown(page)).containsExactly(RESIDUAL, WORDS);
    assertThat(page.texts("#count")).containsExactly("2 of 4 papers");
    assertThat(page.texts("main h2")).containsExactly("Models 2");

    page.press("Escape");

    assertThat(shown(page)).hasSize(5);
  }

  @Test
  void findsByTheNameOfTheVenueAndTheCategory() throws IOException {
    BrowserTab page = page();

    page.type("/operating systems principles");

    assertThat(shown(page)).containsExactly(PIPEDREAM);
  }

  @Test
  void filtersByEachFacetWithCountsThatFollow() throws IOException {
    BrowserTab page = page();
    assertThat(page.texts("#year label")).containsExactly("20211", "20191", "20171", "20161");

    click(page, "#has input");
    assertThat(shown(page)).containsExactly(ATTENTION, WORDS, ATTENTION);
    assertThat(page.texts("#year label")).containsExactly("20211", "20190", "20171", "20160");

    click(page, "#year input[value=\"2021\"]");
    assertThat(shown(page)).containsExactly(WORDS);
    assertThat(page.texts("#year label")).containsExactly("20211", "20190", "20171", "20160");

    click(page, "#clear");
    click(page, "#venue input[value=CVPR]");
    click(page, "#venue input[value=SOSP]");
    assertThat(shown(page)).containsExactly(RESIDUAL, PIPEDREAM);

    click(page, "#clear");
    click(page, "#tag input[value=oral]");
    assertThat(page.texts("#count")).containsExactly("2 of 4 papers");
  }

  @Test
  void filtersByACategoryWithThoseBelowIt() throws IOException {
    BrowserTab page = page();

    click(page, "#categories a[href=\"#in-models\"]");
    assertThat(shown(page)).containsExactly(ATTENTION, RESIDUAL, WORDS);

    click(page, "#categories a[href=\"#in-vision\"]");
    assertThat(shown(page)).containsExactly(RESIDUAL, WORDS);
    assertThat(page.text("document.querySelector('[aria-current]').hash")).isEqualTo("#in-vision");

    click(page, "#categories a[href=\"#in-vision\"]");
    assertThat(shown(page)).hasSize(5);
  }

  @Test
  void sortsEachWorkOnce() throws IOException {
    BrowserTab page = page();

    sort(page, "new");
    assertThat(shown(page)).containsExactly(WORDS, PIPEDREAM, ATTENTION, RESIDUAL);
    sort(page, "old");
    assertThat(shown(page)).containsExactly(RESIDUAL, ATTENTION, PIPEDREAM, WORDS);
    sort(page, "title");
    assertThat(shown(page)).containsExactly(WORDS, ATTENTION, RESIDUAL, PIPEDREAM);
    sort(page, "venue");
    assertThat(shown(page)).containsExactly(RESIDUAL, WORDS, ATTENTION, PIPEDREAM);
    sort(page, "list");
    assertThat(shown(page)).containsExactly(ATTENTION, RESIDUAL, WORDS, PIPEDREAM, ATTENTION);
  }

  private static void sort(BrowserTab page, String order) {
    page.value(
        "{ const s = document.getElementById('sort'); s.value = '"
            + order
            + "'; s.dispatchEvent(new Event('change', {bubbles: true})) }");
  }

  @Test
  void keepsItsStateInTheFragment() throws IOException {
    URI file = file(list());
    BrowserTab page = browser.open(file);

    page.type("/image");
    click(page, "#tag input[value=backbone]");
    sort(page, "new");
    String address = page.text("location.href");
    assertThat(address).endsWith("#q=image&tag=backbone&sort=new");

    BrowserTab other = browser.open(URI.create(address));
    assertThat(shown(other)).containsExactly(RESIDUAL);
    assertThat(other.text("document.getElementById('search').value")).isEqualTo("image");
    assertThat(other.value("document.querySelector('#tag input[value=backbone]').checked"))
        .hasToString("true");

    other.value(
        "new Promise(done => { addEventListener('hashchange', done);"
            + " location.hash = 'in=systems' }).then(() => 1)");
    assertThat(shown(other)).containsExactly(PIPEDREAM, ATTENTION);
  }

  @Test
  void takesNoHarmFromAFragmentOfAnotherPage() throws IOException {
    BrowserTab page =
        browser.open(URI.create(file(list()) + "#year=1066&in=nowhere&sort=random&x=%3Cb%3E"));

    assertThat(shown(page)).hasSize(5);
    assertThat(page.complaints()).isEmpty();
  }

  @Test
  void copiesBibtex() throws IOException {
    BrowserTab page = page();
    page.value(
        "Object.defineProperty(navigator, 'clipboard',"
            + " {value: {writeText: async text => { window.copied = text }}})");

    click(page, ".paper[data-work=\"3\"] .copy");

    assertThat(page.text("copied"))
        .startsWith("@inproceedings{")
        .contains("  title = {{PipeD}ream: Generalized Pipeline Parallelism for {DNN} Training},\n")
        .endsWith("}\n");
    assertThat(page.texts("#said")).containsExactly("Copied BibTeX of " + PIPEDREAM);

    click(page, "#has input");
    click(page, "#copy-all");
    assertThat(page.text("copied").split("(?m)^@", -1)).hasSize(3);
  }

  @Test
  void turnsDarkWithTheSystemAndByTheButton() throws IOException {
    BrowserTab page = page();
    String colour = "getComputedStyle(document.body).backgroundColor";
    assertThat(page.text(colour)).isEqualTo("rgb(255, 255, 255)");

    page.call(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
    page.value(
        "new Promise(done => { let frames = 0; const look = () => "
            + colour
            + " === 'rgb(17, 21, 26)' || ++frames > 300 ? done() : requestAnimationFrame(look);"
            + " look(); })");
    assertThat(page.text(colour)).isEqualTo("rgb(17, 21, 26)");

    click(page, "#theme");
    assertThat(page.text(colour)).isEqualTo("rgb(255, 255, 255)");
    assertThat(page.text("document.getElementById('theme').ariaPressed")).isEqualTo("false");
    page.value("localStorage.clear()");
  }

  @Test
  void isUsedByTheKeyboardAlone() throws IOException {
    BrowserTab page = page();

    page.press("Tab");
    assertThat(page.text("document.activeElement.textContent")).isEqualTo("Skip to the papers");
    page.type("/");
    assertThat(page.text("document.activeElement.id")).isEqualTo("search");
    page.press("Tab");
    page.press("Tab");
    page.press("Tab");
    assertThat(page.text("document.activeElement.textContent")).isEqualTo(ATTENTION);
  }

  @Test
  void namesAllThatCanBeUsed() throws IOException {
    BrowserTab page = page();

    assertThat(
            page.value(
                    """
                    [...document.querySelectorAll('a, button, input, select, nav, svg')]
                      .filter(e => !(e.ariaLabel || e.textContent.trim() || e.labels?.length))
                      .map(e => e.outerHTML)""")
                .size())
        .isZero();
    assertThat(page.text("document.documentElement.lang")).isEqualTo("en");
  }

  @Test
  void canBeReadWithoutItsScript() throws IOException {
    BrowserTab page = browser.open(URI.create("about:blank"));
    page.call("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    page.go(file(list()));

    assertThat(shown(page)).containsExactly(ATTENTION, RESIDUAL, WORDS, PIPEDREAM, ATTENTION);
    assertThat(page.texts("input, select, button, fieldset")).isEmpty();
    assertThat(page.texts("#categories a")).containsExactly("Models 3", "Vision 2", "Systems 2");
  }

  @Test
  void showsHostileTitlesAsText() throws IOException {
    List<String> titles =
        MarkdownRoundTripTest.rows("titles.json").map(MarkdownRoundTripTest::shown).toList();
    List<Paper> papers =
        titles.stream()
            .map(
                title ->
                    Paper.titled(title)
                        .withNote(title)
                        .withTags(List.of(title))
                        .withVenue(Venue.unlisted(title)))
            .toList();

    BrowserTab page = browser.open(file(survey(papers)));

    assertThat(whole(page, ".paper .title"))
        .isEqualTo(titles.stream().map(title -> title.isEmpty() ? "Untitled" : title).toList());
    assertThat(whole(page, ".paper .note"))
        .isEqualTo(titles.stream().filter(title -> !title.isEmpty()).toList());
    assertThat(page.texts(".paper a")).isEmpty();
    assertThat(page.complaints()).isEmpty();
    assertThat(page.requests()).hasSize(1);
  }

  private static List<String> whole(BrowserTab page, String selector) {
    return page.value("[...document.querySelectorAll('" + selector + "')].map(e => e.textContent)")
        .valueStream()
        .map(node -> node.asString())
        .toList();
  }

  @Test
  void linksToNothingButTheWeb() throws IOException {
    List<Paper> papers = new ArrayList<>();
    List<String> targets = new ArrayList<>();
    MarkdownRoundTripTest.rows("urls.json")
        .forEach(
            row -> {
              papers.add(linked(row.path("url").asString(), papers.size()));
              if (row.has("written")) {
                targets.add(row.path("written").asString());
              }
            });

    BrowserTab page = browser.open(file(survey(papers)));

    assertThat(
            page.value(
                    "[...document.querySelectorAll('.paper a')].map(a => a.getAttribute('href'))")
                .valueStream()
                .map(node -> node.asString()))
        .isEqualTo(targets);
    assertThat(
            page.value(
                    "[...document.querySelectorAll('.paper a')].every(a => "
                        + "a.rel === 'noopener nofollow' && /^https?:$/.test(a.protocol))")
                .asBoolean())
        .isTrue();
    assertThat(page.requests()).hasSize(1);
  }

  private static Paper linked(String url, int number) {
    return Paper.titled("A Title of Its Own, Number " + number)
        .withLinks(List.of(new Link(LinkKind.PAPER, Optional.of("Paper"), url)));
  }

  private static Survey survey(List<Paper> papers) {
    return new Survey(Optional.of("Hostile <b>"), About.NOTHING, papers, List.of());
  }

  @Test
  void asksForNothingBesideItself() throws IOException {
    URI file = file(list());
    BrowserTab page = browser.open(file);

    page.type("/image");
    sort(page, "new");
    click(page, "#clear");

    assertThat(page.requests()).containsExactly(file.toString());
  }

  @Test
  void allowsNoScriptButItsOwn() throws IOException {
    BrowserTab page = page();

    page.value(
        """
        const added = document.createElement('script');
        added.textContent = 'window.harm = 1';
        document.body.append(added);
        document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.harm = 2">');
        """);

    assertThat(page.text("String(window.harm)")).isEqualTo("undefined");
    assertThat(page.complaints()).isNotEmpty();
  }

  /** The times, until the script is done and until the page is drawn, are told and not judged. */
  @Test
  void filtersFiveThousandPapers(TestReporter reporter) throws IOException {
    BrowserTab page = browser.open(file(survey(manyPapers())));

    String millis =
        page.text(
            """
            (async () => {
              const drawn = () => new Promise(done =>
                requestAnimationFrame(() => setTimeout(done)));
              const search = document.getElementById('search');
              const times = [];
              await drawn();
              for (const text of ['b', 'ba', 'bake', 'bake 1', '', 'zzz', '', 'number 17']) {
                const start = performance.now();
                search.value = text;
                search.dispatchEvent(new Event('input', {bubbles: true}));
                const script = performance.now() - start;
                await drawn();
                times.push(text + ': ' + Math.round(script) + '/'
                    + Math.round(performance.now() - start));
              }
              return times.join(', ');
            })()
            """);
    reporter.publishEntry("milliseconds of script/until drawn", millis);

    assertThat(page.texts("#count")).containsExactly("616 of 5000 papers");
    assertThat(shown(page)).hasSize(100);
  }

  private static List<Paper> manyPapers() {
    Random random = new Random(5);
    List<Paper> papers = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      String title = Stream.generate(() -> word(random)).limit(8).collect(Collectors.joining(" "));
      papers.add(
          Paper.titled(title + " number " + i)
              .withAuthors(List.of(new Author.Group(word(random) + " et " + word(random))))
              .withVenue(Venue.unlisted("Venue " + i % 41))
              .withDate(PublicationDate.of(2010 + i % 15))
              .withTags(List.of("tag " + i % 7)));
    }
    return papers;
  }

  private static String word(Random random) {
    return Stream.generate(() -> "bakelimonuresadigofehu")
        .limit(3)
        .map(syllables -> syllables.substring(random.nextInt(11) * 2).substring(0, 2))
        .collect(Collectors.joining());
  }
}
