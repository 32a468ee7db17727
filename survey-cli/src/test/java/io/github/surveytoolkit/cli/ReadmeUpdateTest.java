package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.exporter.splice.Additions;
import io.github.surveytoolkit.exporter.splice.Change;
import io.github.surveytoolkit.exporter.splice.CheckedUpdate;
import io.github.surveytoolkit.exporter.splice.Improvements;
import io.github.surveytoolkit.exporter.splice.ReadmeUpdate;
import io.github.surveytoolkit.exporter.splice.Splicer;
import io.github.surveytoolkit.importer.ImportFormat;
import io.github.surveytoolkit.importer.SurveyImport;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.VenueCatalog;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.EntryOrigin;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A changed survey changes the entries that differ, whatever form a list has, and nothing else. */
class ReadmeUpdateTest {

  private static final int TRIES = 1000 * Integer.getInteger("tries.factor", 1);
  private static final String TITLE = "Are Sixteen Heads Really Better than One?";
  private static final List<String> HOSTILE = HostileText.titles();
  static final List<FamilyPage> PAGES = FamilyPages.ALL;

  private static ReadResult read(String text) {
    return SurveyImport.read(Source.of("README.md", text), ImportFormat.MARKDOWN);
  }

  private static String updated(String text, ReadResult wanted) {
    return Splicer.text(text, ReadmeUpdate.edits(Source.of("README.md", text), read(text), wanted));
  }

  private static List<Place> places(ReadResult read) {
    List<Place> places = new ArrayList<>();
    read.survey().forEachPaper((place, paper) -> places.add(place));
    return places;
  }

  private static Place third(ReadResult read) {
    return places(read).get(2);
  }

  private static int line(ReadResult read) {
    return read.sourceMap().of(third(read)).map(EntryOrigin::position).orElseThrow().line();
  }

  private static List<String> lines(String text) {
    return new ArrayList<>(Arrays.asList(text.split("\n", -1)));
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void changesNothingForTheSameSurvey(FamilyPage page) {
    assertThat(updated(page.text(), read(page.text()))).isEqualTo(page.text());
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void changesTheBytesOfOneVenue(FamilyPage page) {
    ReadResult read = read(page.text());
    Venue icml = VenueCatalog.standard().find("ICML").orElseThrow();
    ReadResult wanted = ChangedSurveys.replaced(read, third(read), p -> p.withVenue(icml));
    List<String> expected = lines(page.text());
    for (int i = line(read) - 1; i < expected.size(); i++) {
      if (expected.get(i).contains(page.venue())) {
        expected.set(i, expected.get(i).replaceFirst(page.venue(), "ICML"));
        break;
      }
    }
    assertThat(updated(page.text(), wanted)).isEqualTo(String.join("\n", expected));
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void changesTheBytesOfOneTitle(FamilyPage page) {
    ReadResult read = read(page.text());
    String old = read.survey().allPapers().get(2).title();
    ReadResult wanted =
        ChangedSurveys.replaced(read, third(read), p -> p.withTitle("Another Title of It"));
    assertThat(updated(page.text(), wanted))
        .isEqualTo(page.text().replace(old, "Another Title of It"));
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void removesTheLinesOfAnEntry(FamilyPage page) {
    ReadResult read = read(page.text());
    List<String> expected = lines(page.text());
    boolean last = line(read) - 1 + page.lines() >= expected.size();
    int start = last ? line(read) - 2 : line(read) - 1;
    expected.subList(start, start + page.lines()).clear();
    assertThat(updated(page.text(), ChangedSurveys.removed(read, third(read))))
        .isEqualTo(String.join("\n", expected));
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void movesAnEntryToTheFront(FamilyPage page) {
    ReadResult read = read(page.text());
    Place from = third(read);
    String moved = updated(page.text(), ChangedSurveys.moved(read, from, from.paper(0)));
    List<String> before = lines(page.text());
    List<String> after = lines(moved);
    int first = page.text().substring(0, page.text().indexOf(page.first())).split("\n", -1).length;
    assertThat(after.get(first - 1)).isEqualTo(before.get(line(read) - 1));
    before.sort(null);
    after.sort(null);
    assertThat(after).isEqualTo(before);
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void addsAPaperAsItsNeighboursAreWritten(FamilyPage page) {
    ReadResult read = read(page.text());
    List<Paper> paper =
        SurveyImport.fields(
                "form",
                Map.of(
                    "title", TITLE,
                    "authors", "Paul Michel; Omer Levy; Graham Neubig",
                    "venue", "NeurIPS'19",
                    "arxiv", "1905.10650",
                    "paper_url", "https://arxiv.org/abs/1905.10650"))
            .survey()
            .allPapers();
    Source source = Source.of("README.md", page.text());
    String added =
        updated(page.text(), Additions.wanted(source, read, third(read).categories(), paper));
    List<String> inserted = lines(added);
    for (String line : lines(page.text())) {
      inserted.remove(line);
    }
    assertThat(added).hasSize(page.text().length() + page.added().length());
    assertThat(String.join("\n", inserted).strip())
        .isEqualTo(page.added().replace("\n\n", "\n").strip());
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void readsBackATitleThatLooksLikeMarkup(FamilyPage page) {
    ReadResult read = read(page.text());
    String title = "A | B: [x] *and* <!-- survey:end --> --> `y` Together";
    ReadResult wanted = ChangedSurveys.replaced(read, third(read), p -> p.withTitle(title));
    String text = updated(page.text(), wanted);
    assertThat(read(text).survey().allPapers().get(2).title()).isEqualTo(title);
    assertThat(read(text).survey().entryCount()).isEqualTo(read.survey().entryCount());
  }

  @Test
  void ofAVenuesSpellingsTheOneThatWasChangedCounts() {
    String text = FamilyPages.ALL.get(0).text();
    ReadResult read = read(text);
    ReadResult wanted =
        ChangedSurveys.replaced(
            read,
            third(read),
            paper -> {
              Venue venue = paper.venue().orElseThrow();
              return paper.withVenue(
                  new Venue(
                      venue.id(),
                      venue.name(),
                      Optional.of("NAACL"),
                      venue.kind(),
                      venue.written()));
            });
    assertThat(updated(text, wanted)).isEqualTo(text.replace("*[arXiv'23]*", "*[NAACL'23]*"));
  }

  @Test
  void takesAPublishedVenueAndTheCodeButNoAuthorsWhereNoneAreShown() {
    String text = FamilyPages.ALL.get(0).text();
    ReadResult read = read(text);
    Venue icml =
        VenueCatalog.standard().find("International Conference on Machine Learning").orElseThrow();
    ReadResult better =
        ChangedSurveys.replaced(
            read,
            third(read),
            paper -> {
              List<Link> links = new ArrayList<>(paper.links());
              links.add(
                  new Link(
                      LinkKind.CODE, Optional.empty(), "https://github.com/IST-DASLab/sparsegpt"));
              return paper
                  .withVenue(icml)
                  .withAuthors(List.of(new Author.Group("IST Austria")))
                  .withLinks(links);
            });
    ReadResult wanted = Improvements.wanted(Source.of("README.md", text), read, better.survey());
    assertThat(updated(text, wanted))
        .isEqualTo(
            text.replace("*[arXiv'23]*", "*[ICML'23]*")
                .replace(
                    "(https://arxiv.org/abs/2301.00774)",
                    "(https://arxiv.org/abs/2301.00774)"
                        + " [[Code]](https://github.com/IST-DASLab/sparsegpt)"));
  }

  @Test
  void saysWhatNoEntryOfTheSectionShows() {
    String text =
        """
        ## 2023

        - A First Paper About Federated Learning. [[Paper]](https://arxiv.org/abs/2301.00001)
        - A Second Paper About Federated Learning. [[Paper]](https://arxiv.org/abs/2301.00002)
        - A Third Paper About Federated Learning. [[Paper]](https://arxiv.org/abs/2301.00003)
        """;
    ReadResult read = read(text);
    ReadResult wanted =
        ChangedSurveys.replaced(read, third(read), p -> p.withDate(PublicationDate.of(2022)));
    Change change =
        CheckedUpdate.of(
            Source.of("README.md", text),
            read,
            wanted,
            after -> SurveyImport.read(after, ImportFormat.MARKDOWN));
    assertThat(change.edits()).isEmpty();
    assertThat(change.diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "README.md:5:1: warning: what changed of \"A Third Paper About Federated Learning\" is"
                + " nothing that entries of its section show [not-shown]");
  }

  @Test
  void saysThatSectionsStayWhereTheyAre() {
    String text = FamilyPages.ALL.get(0).text();
    ReadResult read = read(text);
    List<Category> categories = new ArrayList<>(read.survey().categories());
    Collections.reverse(categories);
    Survey survey = new Survey(read.survey().title(), read.survey().about(), List.of(), categories);
    Change change =
        CheckedUpdate.of(
            Source.of("README.md", text),
            read,
            ReadResult.of(survey),
            after -> SurveyImport.read(after, ImportFormat.MARKDOWN));
    assertThat(change.edits()).isEmpty();
    assertThat(change.diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "README.md:1:1: warning: category \"Pruning\" is wanted elsewhere; sections are moved"
                + " by hand [order-kept]");
  }

  @Test
  void makesAHeadingForANewCategory() {
    String text = FamilyPages.ALL.get(0).text();
    ReadResult read = read(text);
    Paper paper = Paper.titled("A Paper of a New Kind");
    List<Category> categories = new ArrayList<>(read.survey().categories());
    categories.add(1, new Category("Distillation", List.of(paper), List.of()));
    Survey survey = new Survey(read.survey().title(), read.survey().about(), List.of(), categories);
    assertThat(updated(text, ReadResult.of(survey)))
        .isEqualTo(
            text.replace(
                "## Quantization",
                """
                ## Distillation

                - A Paper of a New Kind.

                ## Quantization\
                """));
  }

  @Test
  void removesACategoryWithItsHeading() {
    String text = FamilyPages.ALL.get(0).text();
    ReadResult read = read(text);
    Survey survey =
        new Survey(
            read.survey().title(),
            read.survey().about(),
            List.of(),
            read.survey().categories().subList(1, 2));
    String pruning = text.substring(text.indexOf("## Pruning"), text.indexOf("## Quantization"));
    assertThat(updated(text, ReadResult.of(survey))).isEqualTo(text.replace(pruning, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\n"})
  void keepsLineEndsAndATextWithoutOne(String end) {
    String text = FamilyPages.ALL.get(5).text().stripTrailing().replace("\n", end);
    ReadResult read = read(text);
    String removed = updated(text, ChangedSurveys.removed(read, third(read)));
    String added =
        updated(text, ChangedSurveys.added(read, new Place(List.of(0), 3), Paper.titled(TITLE)));
    assertThat(removed).isEqualTo(text.substring(0, text.indexOf(end + end + "- [Teaching")));
    assertThat(added).startsWith(text).doesNotEndWith("\n").contains(TITLE);
    assertThat(added.replace(end, "")).doesNotContain("\r").doesNotContain("\n");
  }

  /** Whatever changes, a second update changes nothing, and lines of other entries stay. */
  @Test
  void updatesOnceAndTouchesNothingElse() {
    Random random = new Random(20_240_607);
    for (int i = 0; i < TRIES; i++) {
      String text = hostile(FamilyPages.ALL.get(random.nextInt(PAGES.size())).text(), random);
      Map<String, ReadResult> known = new HashMap<>();
      ReadResult wanted = changed(known.computeIfAbsent(text, ReadmeUpdateTest::read), random);
      String once = checked(text, wanted, known);
      String twice = checked(once, wanted, known);
      assertThat(twice).as("try %d of%n%s%n->%n%s", i, text, once).isEqualTo(once);
      keepsWhatIsNotAnEntry(text, once, i);
    }
  }

  /** Reads each text of a try once. */
  private static String checked(String text, ReadResult wanted, Map<String, ReadResult> known) {
    Function<Source, ReadResult> reader =
        source -> known.computeIfAbsent(source.text(), ReadmeUpdateTest::read);
    Source source = Source.of("README.md", text);
    return Splicer.text(
        text, CheckedUpdate.of(source, reader.apply(source), wanted, reader).edits());
  }

  private static void keepsWhatIsNotAnEntry(String before, String after, int index) {
    for (String line : before.split("\n", -1)) {
      if (line.contains("prose")) {
        assertThat(after).as("try %d", index).contains(line);
      }
    }
  }

  /** Ends lines otherwise, and puts in what makes readers stumble. */
  private static String hostile(String page, Random random) {
    List<String> odd =
        List.of(
            "prose \u0000 nul", "prose\t\ttabs", "prose \uDC80 byte", "prose <!-- c -->", "prose");
    String text = page;
    if (random.nextBoolean()) {
      text = text.replaceFirst("\n## ", "\n" + odd.get(random.nextInt(odd.size())) + "\n\n## ");
    }
    text = random.nextInt(3) == 0 ? text + "\n" + odd.get(random.nextInt(odd.size())) : text;
    text = random.nextInt(3) == 0 ? text.stripTrailing() : text;
    return random.nextInt(3) == 0 ? text.replace("\n", "\r\n") : text;
  }

  private static ReadResult changed(ReadResult read, Random random) {
    List<Place> places = places(read);
    if (places.isEmpty()) {
      return read;
    }
    Place place = places.get(random.nextInt(places.size()));
    String title = TextNormalizer.normalize(HOSTILE.get(random.nextInt(HOSTILE.size())));
    return switch (random.nextInt(5)) {
      case 0 -> ChangedSurveys.removed(read, place);
      case 1 -> ChangedSurveys.moved(read, place, place.paper(0));
      case 2 -> ChangedSurveys.added(read, place, Paper.titled(title));
      case 3 -> ChangedSurveys.replaced(read, place, paper -> paper.withTitle(title));
      default ->
          ChangedSurveys.replaced(
              read, place, paper -> paper.withVenue(Venue.unlisted(title + " Conference")));
    };
  }
}
