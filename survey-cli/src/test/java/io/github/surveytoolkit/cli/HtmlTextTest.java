package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.exporter.ExportFormat;
import io.github.surveytoolkit.exporter.SurveyExport;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.identity.Works;
import io.github.surveytoolkit.model.text.SafeUrl;
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The text and the links of a page are those of the survey, whatever it holds. */
class HtmlTextTest {

  private static final int TRIES = 1000 * Integer.getInteger("tries.factor", 1);

  private record Shown(String title, String authors, String note, Set<String> links) {}

  private static Document page(Survey survey) {
    return Jsoup.parse(SurveyExport.write(survey, ExportFormat.HTML));
  }

  @Test
  void showsTheTextTheLinksAndTheBibtexOfEveryEntry() {
    for (int seed = 0; seed < TRIES; seed++) {
      Survey survey = new RandomSurveys(seed).survey();
      Document page = page(survey);

      assertThat(page.select("#listed .paper").stream().map(HtmlTextTest::shown))
          .as("seed %d", seed)
          .containsExactlyElementsOf(expected(survey));
      assertThat(bibtex(page))
          .as("seed %d", seed)
          .isEqualTo(SurveyExport.write(survey, ExportFormat.BIBTEX));
      assertThat(page.select("#categories a").eachAttr("href"))
          .as("seed %d", seed)
          .isEqualTo(page.select("section").eachAttr("id").stream().map(id -> "#" + id).toList())
          .doesNotHaveDuplicates();
    }
  }

  private static String bibtex(Document page) {
    JsonNode data = new JsonMapper().readTree(page.expectFirst("#data").data());
    return data.valueStream()
        .map(work -> work.get("bibtex").asString())
        .collect(Collectors.joining("\n"));
  }

  private static Shown shown(Element entry) {
    Set<String> links = new HashSet<>(entry.select("a").eachAttr("href"));
    return new Shown(text(entry, ".title"), text(entry, ".authors"), text(entry, ".note"), links);
  }

  private static String text(Element entry, String part) {
    return TextNormalizer.normalize(
        entry.select(part).stream().map(Element::wholeText).findFirst().orElse(""));
  }

  private static List<Shown> expected(Survey survey) {
    Works works = Works.of(survey);
    List<Shown> expected = new ArrayList<>();
    survey.forEachPaper((place, paper) -> expected.add(expected(works.at(place).paper())));
    return expected;
  }

  private static Shown expected(Paper paper) {
    List<String> names = new ArrayList<>(paper.authors().stream().map(Author::fullName).toList());
    boolean omitted = Author.othersOmitted(paper.authors());
    if (omitted) {
      names.remove(names.size() - 1);
    }
    String authors = String.join(", ", names) + (omitted && !names.isEmpty() ? ", et al." : "");
    Set<String> links = new HashSet<>();
    paper.links().stream()
        .map(Link::url)
        .map(SafeUrl::of)
        .flatMap(Optional::stream)
        .forEach(links::add);
    paper
        .identifiers()
        .arxiv()
        .filter(id -> isMissing(paper, id.value()))
        .ifPresent(id -> links.add("https://arxiv.org/abs/" + id.value()));
    paper
        .identifiers()
        .doi()
        .filter(doi -> isMissing(paper, doi.value()))
        .flatMap(doi -> SafeUrl.of("https://doi.org/" + doi.value()))
        .ifPresent(links::add);
    return new Shown(
        paper.title().isBlank() ? untitled(paper) : TextNormalizer.normalize(paper.title()),
        TextNormalizer.normalize(authors),
        TextNormalizer.normalize(paper.note().orElse("")),
        links);
  }

  private static String untitled(Paper paper) {
    String url = paper.links().stream().findFirst().map(Link::url).orElse("");
    return url.isBlank() ? "Untitled" : TextNormalizer.normalize(url);
  }

  private static boolean isMissing(Paper paper, String id) {
    return paper.links().stream()
        .noneMatch(
            link -> link.url().toLowerCase(Locale.ROOT).contains(id.toLowerCase(Locale.ROOT)));
  }

  @Test
  void namesTheHashesOfItsStyleAndItsScriptAndAllowsNothingElse() throws Exception {
    for (int seed = 0; seed < 20; seed++) {
      Document page = page(new RandomSurveys(seed).survey());

      assertThat(page.select("meta[http-equiv]").attr("content"))
          .isEqualTo(
              "default-src 'none'; script-src '"
                  + hash(page.expectFirst("script:not([type])"))
                  + "'; style-src '"
                  + hash(page.expectFirst("style"))
                  + "'; base-uri 'none'; form-action 'none'");
      assertThat(page.select("script")).hasSize(2);
      assertThat(page.select("style")).hasSize(1);
      assertThat(page.select("[style], [onclick], img, iframe, object, link")).isEmpty();
    }
  }

  private static String hash(Element part) throws NoSuchAlgorithmException {
    byte[] text = part.data().getBytes(StandardCharsets.UTF_8);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  @Test
  void writesTheSameBytesEveryTime() {
    Survey survey = new RandomSurveys(7).survey();

    assertThat(SurveyExport.write(survey, ExportFormat.HTML))
        .isEqualTo(SurveyExport.write(survey, ExportFormat.HTML));
  }
}
