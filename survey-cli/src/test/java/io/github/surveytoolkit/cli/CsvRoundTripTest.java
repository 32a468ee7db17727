package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.exporter.ExportFormat;
import io.github.surveytoolkit.exporter.SurveyExport;
import io.github.surveytoolkit.exporter.view.CsvOptions;
import io.github.surveytoolkit.exporter.view.CsvOptions.Start;
import io.github.surveytoolkit.exporter.view.ExportOptions;
import io.github.surveytoolkit.importer.ImportFormat;
import io.github.surveytoolkit.importer.SurveyImport;
import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.CategoryPath;
import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Identifiers;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.VenueCatalog;
import io.github.surveytoolkit.model.identity.Works;
import io.github.surveytoolkit.model.key.CitationKeyPattern;
import io.github.surveytoolkit.model.key.CitationKeys;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.source.SourceMap;
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What the columns of a CSV file hold is read back as it was. */
class CsvRoundTripTest {

  private static final int TRIES = 1000 * Integer.getInteger("tries.factor", 1);
  private static final Path ROOT = Path.of(System.getProperty("project.root", ".."));

  @Test
  void keepsWhatTheColumnsHold() {
    for (int seed = 0; seed < TRIES; seed++) {
      Survey survey = new RandomSurveys(seed).survey();
      ReadResult read = csv(SurveyExport.write(survey, ExportFormat.CSV));

      assertThat(byPath(read.survey())).as("seed %d", seed).isEqualTo(expected(survey));
      assertThat(read.diagnostics()).as("seed %d", seed).isEmpty();
    }
  }

  @Test
  void writesTheSameAgain() {
    for (int seed = 0; seed < TRIES / 4; seed++) {
      Survey once =
          csv(SurveyExport.write(new RandomSurveys(seed).survey(), ExportFormat.CSV)).survey();
      Survey twice = csv(SurveyExport.write(once, ExportFormat.CSV)).survey();

      assertThat(twice).as("seed %d", seed).isEqualTo(once);
    }
  }

  @Test
  void keepsHostileTextInEveryColumn() {
    List<Paper> papers = new ArrayList<>();
    HostileText.titles().forEach(title -> papers.add(everywhere(TextNormalizer.normalize(title))));
    Survey survey = survey(papers);

    ReadResult read = csv(SurveyExport.write(survey, ExportFormat.CSV));

    assertThat(byPath(read.survey())).isEqualTo(expected(survey));
    assertThat(read.diagnostics()).isEmpty();
  }

  @Test
  void keepsHostileAddressesOfEveryKind() {
    List<Paper> papers = new ArrayList<>();
    for (String url : HostileText.addresses()) {
      for (LinkKind kind : LinkKind.values()) {
        Link link = new Link(kind, Optional.of("[A] label\\"), url);
        papers.add(
            Paper.titled("Title " + papers.size())
                .withLinks(List.of(link, new Link(kind, Optional.empty(), url), link)));
      }
    }
    Survey survey = survey(papers);

    assertThat(byPath(csv(SurveyExport.write(survey, ExportFormat.CSV)).survey()))
        .isEqualTo(expected(survey));
  }

  @Test
  void keepsItsBytesBehindTheMarkOfExcel() {
    Survey survey = new RandomSurveys(7).survey();
    ExportOptions options =
        ExportOptions.STANDARD.withCsv(CsvOptions.STANDARD.withStart(Start.BYTE_ORDER_MARK));
    byte[] bytes =
        SurveyExport.write(ReadResult.of(survey), ExportFormat.CSV, options)
            .text()
            .getBytes(StandardCharsets.UTF_8);

    ReadResult read = SurveyImport.read("papers.csv", bytes, ImportFormat.CSV);

    assertThat(byPath(read.survey())).isEqualTo(expected(survey));
  }

  @Test
  void keepsTheExample() throws IOException {
    ReadResult list =
        SurveyImport.read(ROOT.resolve("examples/efficient-foundation-models/README.md"));
    String text = SurveyExport.write(list, ExportFormat.CSV, ExportOptions.STANDARD).text();

    Survey read = csv(text).survey();

    // The JSON form tells all that there is of a survey, so equal JSON is an equal survey.
    assertThat(SurveyExport.json(untold(read), SourceMap.EMPTY))
        .isEqualTo(SurveyExport.json(untold(rebuilt(list.survey())), SourceMap.EMPTY));
    assertThat(read.entryCount()).isEqualTo(123);
  }

  private static ReadResult csv(String text) {
    return SurveyImport.read(Source.of("papers.csv", text), ImportFormat.CSV);
  }

  private static Survey survey(List<Paper> papers) {
    return new Survey(Optional.empty(), About.NOTHING, papers, List.of());
  }

  private static Paper everywhere(String text) {
    Paper paper = Paper.titled(text).withKey(new CitationKey("key" + text.hashCode()));
    if (text.isEmpty()) {
      return paper;
    }
    Optional<String> part = Optional.of(text);
    return paper
        .withAuthors(
            List.of(
                new Author.Group(text),
                new Author.Person(part, part, text, part),
                new Author.Person(Optional.empty(), Optional.empty(), text, Optional.empty()),
                new Author.Others()))
        .withVenue(Venue.unlisted("The " + text))
        .withLinks(List.of(new Link(LinkKind.URL, part, text)))
        .withTags(List.of(text, text + " " + text))
        .withNote(text);
  }

  /** The papers of a survey by their category; those that have the same path are together. */
  private static Map<CategoryPath, List<Paper>> byPath(Survey survey) {
    Map<CategoryPath, List<Paper>> papers = new LinkedHashMap<>();
    survey.forEachPaper(
        (place, paper) ->
            papers.computeIfAbsent(survey.pathOf(place), path -> new ArrayList<>()).add(paper));
    return papers;
  }

  private static Map<CategoryPath, List<Paper>> expected(Survey survey) {
    Map<Place, CitationKey> keys = keys(survey);
    Map<CategoryPath, List<Paper>> papers = new LinkedHashMap<>();
    survey.forEachPaper(
        (place, paper) ->
            papers
                .computeIfAbsent(survey.pathOf(place), path -> new ArrayList<>())
                .add(onColumns(paper).withKey(Objects.requireNonNull(keys.get(place)))));
    return papers;
  }

  private static Map<Place, CitationKey> keys(Survey survey) {
    Works works = Works.of(survey);
    CitationKeys keys = CitationKeys.of(works, CitationKeyPattern.STANDARD, Works.of(Survey.EMPTY));
    Map<Place, CitationKey> byPlace = new HashMap<>();
    works
        .asList()
        .forEach(work -> work.places().forEach(place -> byPlace.put(place, keys.of(work))));
    return byPlace;
  }

  /**
   * What the columns can hold of a paper: no day, no further fields, no label of the main links.
   */
  private static Paper onColumns(Paper paper) {
    return new Paper(
        paper.title(),
        paper.authors(),
        paper.venue().map(CsvRoundTripTest::found),
        paper.date().map(d -> new PublicationDate(d.year(), d.month(), OptionalInt.empty())),
        mainLinksFirst(paper.links()),
        paper.identifiers(),
        paper.tags(),
        paper.note(),
        paper.key(),
        Map.of(),
        Map.of());
  }

  /** A venue is what the catalogue finds by its spelling; its kind has a column of its own. */
  private static Venue found(Venue venue) {
    VenueCatalog catalog = VenueCatalog.standard();
    boolean asWritten = catalog.find(venue.written()).flatMap(Venue::id).equals(venue.id());
    String spelling = venue.id().isEmpty() || asWritten ? venue.written() : venue.shortName();
    Venue found = catalog.findOrUnlisted(spelling);
    return new Venue(found.id(), found.name(), found.acronym(), venue.kind(), found.written());
  }

  private static List<Link> mainLinksFirst(List<Link> links) {
    List<Link> rest = new ArrayList<>(links);
    rest.removeIf(link -> link.url().isBlank());
    List<Link> sorted = new ArrayList<>();
    for (LinkKind main : List.of(LinkKind.PAPER, LinkKind.CODE)) {
      Optional<Link> first = rest.stream().filter(link -> link.kind() == main).findFirst();
      first.ifPresent(rest::remove);
      first.ifPresent(link -> sorted.add(new Link(main, Optional.empty(), link.url())));
    }
    sorted.addAll(rest);
    return sorted;
  }

  /** Returns the survey with all papers as the columns hold them, and no empty category. */
  private static Survey rebuilt(Survey survey) {
    Map<CategoryPath, List<Paper>> papers = expected(survey);
    return new Survey(
        survey.title(),
        survey.about(),
        papers.getOrDefault(CategoryPath.ROOT, List.of()),
        rebuilt(survey.categories(), CategoryPath.ROOT, papers));
  }

  private static List<Category> rebuilt(
      List<Category> categories, CategoryPath above, Map<CategoryPath, List<Paper>> papers) {
    List<Category> rebuilt = new ArrayList<>();
    for (Category category : categories) {
      CategoryPath path = above.then(category.title());
      List<Category> below = rebuilt(category.categories(), path, papers);
      List<Paper> own = papers.getOrDefault(path, List.of());
      if (!own.isEmpty() || !below.isEmpty()) {
        rebuilt.add(new Category(category.title(), own, below));
      }
    }
    return rebuilt;
  }

  /** No column holds what the list says of itself. */
  private static Survey untold(Survey survey) {
    return new Survey(Optional.empty(), About.NOTHING, survey.papers(), survey.categories());
  }

  @Test
  void keepsIdentifiers() {
    Identifiers none = Identifiers.NONE;
    Paper paper =
        Paper.titled("A Title")
            .withLinks(
                List.of(
                    new Link(LinkKind.PAPER, Optional.empty(), "https://arxiv.org/abs/1706.03762")))
            .withIdentifiers(none);

    Paper read =
        csv(SurveyExport.write(survey(List.of(paper)), ExportFormat.CSV)).survey().papers().get(0);

    assertThat(read.identifiers()).isEqualTo(none);
  }
}
