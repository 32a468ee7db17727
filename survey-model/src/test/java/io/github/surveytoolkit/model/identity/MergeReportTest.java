package io.github.surveytoolkit.model.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.Doi;
import io.github.surveytoolkit.model.Identifiers;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.VenueCatalog;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.ReadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MergeReportTest {

  private static final int TRIES = 1000 * Integer.getInteger("tries.factor", 1);
  private static final Paper ATTENTION = Paper.titled("Attention Is All You Need");

  private static ReadResult read(Paper... papers) {
    return ReadResult.of(new Survey(Optional.empty(), About.NOTHING, List.of(papers), List.of()));
  }

  private static Paper at(String venue, int year, Paper paper) {
    return paper
        .withVenue(VenueCatalog.standard().findOrUnlisted(venue))
        .withDate(PublicationDate.of(year));
  }

  private static MergeReport report(Paper... papers) {
    ReadResult read = read(papers);
    return MergeReport.of(read, Works.of(read.survey()));
  }

  private static List<String> conflicts(Paper... papers) {
    return report(papers).conflicts().stream().map(Diagnostic::message).toList();
  }

  @Test
  void countsWhatWasJoinedAndPublished() {
    MergeReport report =
        report(at("arXiv", 2017, ATTENTION), at("NeurIPS", 2017, ATTENTION), ATTENTION);

    assertThat(report).isEqualTo(new MergeReport(2, 1, List.of()));
  }

  @Test
  void saysWhichYearsDiffer() {
    assertThat(conflicts(at("NeurIPS", 2017, ATTENTION), at("NeurIPS", 2018, ATTENTION)))
        .containsExactly(
            "the year is \"2018\" here and \"2017\" at -:1:1, which is taken; correct one of them");
    assertThat(conflicts(at("arXiv", 2017, ATTENTION), at("NeurIPS", 2018, ATTENTION))).isEmpty();
  }

  @Test
  void saysWhichVenuesDiffer() {
    Link link = new Link(LinkKind.PAPER, Optional.empty(), "https://example.org/a");
    Paper linked = ATTENTION.withLinks(List.of(link));

    assertThat(conflicts(at("NeurIPS", 2017, linked), at("ICML", 2017, linked)))
        .containsExactly(
            "the venue is \"ICML\" here and \"NeurIPS\" at -:1:1, which is taken; correct one of"
                + " them");
  }

  @Test
  void saysWhichDoisKeepWorksApart() {
    assertThat(
            conflicts(
                ATTENTION.withIdentifiers(
                    new Identifiers(Optional.empty(), Optional.of(new Doi("10.1145/1")))),
                ATTENTION.withIdentifiers(
                    new Identifiers(Optional.empty(), Optional.of(new Doi("10.1145/2"))))))
        .containsExactly(
            "the DOI is \"10.1145/2\" here and \"10.1145/1\" at -:1:1, so they stay two works;"
                + " correct one of them if they are one");
  }

  @Test
  void mergingWithItselfGivesTheSameWorks() {
    for (int seed = 0; seed < TRIES; seed++) {
      ReadResult once = ReadResult.of(survey(new Random(seed)));
      ReadResult twice = ReadResult.joined(List.of(once, once));

      assertThat(papers(twice)).as("seed %d", seed).isEqualTo(papers(once));
    }
  }

  @Test
  void everyEntryIsKeptOrMerged() {
    for (int seed = 0; seed < TRIES; seed++) {
      Random random = new Random(seed);
      ReadResult read =
          ReadResult.joined(List.of(ReadResult.of(survey(random)), ReadResult.of(survey(random))));
      Works works = Works.of(read.survey());
      MergeReport report = MergeReport.of(read, works);

      assertThat(works.asList().size() + report.merged())
          .as("seed %d", seed)
          .isEqualTo(read.survey().entryCount());
      assertThat(works.asList().stream().flatMap(work -> work.places().stream()))
          .as("seed %d", seed)
          .doesNotHaveDuplicates()
          .hasSize(read.survey().entryCount());
    }
  }

  private static List<Paper> papers(ReadResult read) {
    return Works.of(read.survey()).asList().stream().map(Work::paper).toList();
  }

  private static Survey survey(Random random) {
    List<Category> categories = new ArrayList<>();
    for (String title : List.of("One", "Two")) {
      categories.add(new Category(title, papers(random), List.of()));
    }
    return new Survey(Optional.empty(), About.NOTHING, papers(random), categories);
  }

  private static List<Paper> papers(Random random) {
    List<Paper> papers = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      papers.add(paper(random));
    }
    return papers;
  }

  private static Paper paper(Random random) {
    Paper paper =
        Paper.titled(
            one(
                random,
                "Deep Learning",
                ATTENTION.title(),
                "Attention is all you need.",
                "\u6df1\u5ea6",
                "!"));
    if (random.nextBoolean()) {
      paper =
          at(one(random, "arXiv", "ICML", "NeurIPS", "Somewhere"), 2015 + random.nextInt(7), paper);
    }
    if (random.nextInt(3) == 0) {
      paper = paper.withAuthors(authors(random));
    }
    if (random.nextInt(3) == 0) {
      String url = one(random, "https://example.org/a", "https://example.org/b");
      paper = paper.withLinks(List.of(new Link(LinkKind.PAPER, Optional.empty(), url)));
    }
    if (random.nextInt(3) == 0) {
      Optional<ArxivId> arxiv = Optional.of(new ArxivId(one(random, "1706.03762", "2106.00001")));
      Optional<Doi> doi = Optional.of(new Doi(one(random, "10.1145/1", "10.1145/2")));
      paper =
          paper.withIdentifiers(
              new Identifiers(
                  arxiv.filter(id -> random.nextBoolean()),
                  doi.filter(id -> random.nextBoolean())));
    }
    return random.nextInt(3) == 0
        ? paper.withFields(
            Map.of("pages", one(random, "1--9", "2"), "keywords", one(random, "a", "b")))
        : paper;
  }

  private static List<Author> authors(Random random) {
    List<Author> authors = new ArrayList<>();
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      String family = one(random, "Vaswani", "Lindsay", "Okafor");
      authors.add(new Author.Person(Optional.empty(), Optional.empty(), family, Optional.empty()));
    }
    if (random.nextBoolean()) {
      authors.add(new Author.Others());
    }
    return authors;
  }

  private static String one(Random random, String... texts) {
    return texts[random.nextInt(texts.length)];
  }
}
