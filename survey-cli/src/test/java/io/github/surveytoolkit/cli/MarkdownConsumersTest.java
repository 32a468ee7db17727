package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.exporter.ExportFormat;
import io.github.surveytoolkit.exporter.SurveyExport;
import io.github.surveytoolkit.exporter.view.ExportOptions;
import io.github.surveytoolkit.exporter.view.ListOptions;
import io.github.surveytoolkit.exporter.view.ListOptions.Form;
import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.source.ReadResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Lists as cmark-gfm renders them, which is what GitHub is built on. */
class MarkdownConsumersTest {

  @TempDir Path folder;

  @Test
  void bulletsShowHostileTitlesAsText() throws Exception {
    Document page = page(titled(), Form.LIST);

    assertThat(page.select("ul:last-of-type > li"))
        .extracting(MarkdownConsumersTest::shown)
        .containsExactlyElementsOf(
            titles().stream()
                .map(title -> title + stop(title) + " []")
                .map(String::strip)
                .toList());
    assertThat(page.select("a")).isEmpty();
  }

  private static String stop(String title) {
    return title.endsWith("?") || title.endsWith("!") ? "" : ".";
  }

  @Test
  void rowsShowHostileTitlesAsText() throws Exception {
    Document page = page(titled(), Form.TABLE);

    assertThat(page.select("tbody tr > td:first-child"))
        .extracting(MarkdownConsumersTest::shown)
        .containsExactlyElementsOf(titles());
    assertThat(page.select("a")).isEmpty();
  }

  @Test
  void headingsShowHostileTitlesAsText() throws Exception {
    List<Category> categories =
        titles().stream().map(title -> new Category(title, List.of(), List.of())).toList();
    Survey survey = new Survey(Optional.empty(), About.NOTHING, List.of(), categories);

    assertThat(page(survey, Form.LIST).select("h2").stream().skip(1))
        .extracting(MarkdownConsumersTest::shown)
        .containsExactlyElementsOf(titles());
  }

  @ParameterizedTest
  @EnumSource
  void linksLeadToHostileAddresses(Form form) throws Exception {
    List<Paper> papers = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    MarkdownRoundTripTest.rows("urls.json")
        .forEach(
            row -> {
              papers.add(linked(row.path("url").asString()));
              target(row).ifPresent(expected::add);
            });
    Document page = page(new Survey(Optional.empty(), About.NOTHING, papers, List.of()), form);

    assertThat(page.select("a")).extracting(link -> link.attr("href")).isEqualTo(expected);
    assertThat(page.select("strong")).hasSize(papers.size() - expected.size());
  }

  private static Paper linked(String url) {
    return Paper.titled("A Title")
        .withLinks(List.of(new Link(LinkKind.PAPER, Optional.of("Paper"), url)));
  }

  /** The renderer encodes the brackets around a host itself. */
  private static Optional<String> target(JsonNode row) {
    String listed = MarkdownRoundTripTest.listed(row);
    boolean link = row.has("written") || listed.startsWith("../");
    return link ? Optional.of(listed.replace("[", "%5B").replace("]", "%5D")) : Optional.empty();
  }

  private static Survey titled() {
    List<Paper> papers = titles().stream().map(Paper::titled).toList();
    return new Survey(Optional.empty(), About.NOTHING, papers, List.of());
  }

  private static List<String> titles() {
    return MarkdownRoundTripTest.rows("titles.json").map(MarkdownRoundTripTest::shown).toList();
  }

  /** All of the text; comments, which part e-mail addresses, do not show. */
  private static String shown(Element element) {
    return element.wholeText().strip();
  }

  private Document page(Survey survey, Form form) throws Exception {
    ExportOptions options = ExportOptions.STANDARD.withList(new ListOptions(form));
    Program renderer = Program.named("cmark-gfm");
    Files.writeString(
        folder.resolve("list.md"),
        SurveyExport.write(ReadResult.of(survey), ExportFormat.MARKDOWN, options).text());
    Program.Outcome outcome =
        renderer.run(
            folder,
            "-e",
            "table",
            "-e",
            "autolink",
            "-e",
            "strikethrough",
            "-e",
            "tagfilter",
            "--unsafe",
            "list.md");
    assertThat(outcome.exitCode()).isZero();
    return Jsoup.parse(outcome.output());
  }
}
