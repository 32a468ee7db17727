package io.github.surveytoolkit.model.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.Identifiers;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.VenueCatalog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkPairingTest {

  private static final Paper RAMSEY = Paper.titled("Off-diagonal Ramsey numbers");
  private static final Paper BOOK = Paper.titled("Off-diagonal book Ramsey numbers");
  private static final Paper DEEP = Paper.titled("Deep Learning");

  private static Works works(List<Paper> papers) {
    return Works.of(new Survey(Optional.empty(), About.NOTHING, papers, List.of()));
  }

  /** Returns the title in the bibliography of each paper of the list, or {@code new}. */
  private static List<String> found(List<Paper> list, List<Paper> bibliography) {
    return works(list).sameIn(works(bibliography)).stream()
        .map(work -> work.map(same -> same.paper().title()).orElse("new"))
        .toList();
  }

  private static boolean isFound(Paper paper, Paper entry) {
    return !found(List.of(paper), List.of(entry)).contains("new");
  }

  private static Paper at(String venue, int year, Paper paper) {
    return paper
        .withVenue(VenueCatalog.standard().findOrUnlisted(venue))
        .withDate(PublicationDate.of(year));
  }

  private static Paper by(String family, Paper paper) {
    return paper.withAuthors(
        List.of(new Author.Person(Optional.empty(), Optional.empty(), family, Optional.empty())));
  }

  private static Paper linked(LinkKind kind, String url, Paper paper) {
    return paper.withLinks(List.of(new Link(kind, Optional.empty(), url)));
  }

  private static Paper arxiv(String id, Paper paper) {
    return paper.withIdentifiers(new Identifiers(ArxivId.parse(id), Optional.empty()));
  }

  @Nested
  class ByTitle {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            Pre-training of Very Large Models | PRETRAINING OF VERY LARGE MODELS!
            GPT-4 Plays Many Board Games      | “GPT4 Plays Many Board Games”
            Scaling Laws for Sparse Networks  | Scaling Laws for Sparse Transformers
            Scaling Laws for Sparse Networks  | Scaling Laws for Networks
            Scaling Laws for Sparse Networks  | New Scaling Laws for Sparse Networks
            Scaling Laws for Sparse Networks  | Scaling Laws for Sparse
            Scaling Laws for Sparse Networks  | Scaling Laws for Sparse Networks: Theory and Practice
            Towards Learning: A Long Survey   | Towards Learning: One Long Survey
            """)
    void findsTitleWhoseSpellingOneWordOrSubtitleChanged(String before, String after) {
      assertThat(isFound(Paper.titled(after), Paper.titled(before))).isTrue();
      assertThat(isFound(Paper.titled(before), Paper.titled(after))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            Scaling Laws for Sparse Networks        | Scaling Rules for Dense Networks
            Scaling Laws for Sparse Networks: One   | Scaling Laws for Sparse Networks: Another Thing
            Deep Learning                           | Deep Learning
            BERT                                    | BERT: Pre-training of Deep Transformers for Language
            A Deep Survey                           | A Wide Survey
            Learning to Count, Part I               | Learning to Count, Part II
            Results of the Shared Task 2019 on Text | Results of the Shared Task 2021 on Text
            """)
    void leavesApartWhatTellsTooLittle(String before, String after) {
      Paper old = by("Li", Paper.titled(before));
      assertThat(isFound(Paper.titled(after), old)).isFalse();
    }

    @Test
    void findsWhatChangedVenueAuthorsOrYear() {
      Paper paper = by("Li", at("ICML", 2020, Paper.titled("Scaling Laws for Sparse Networks")));

      assertThat(isFound(by("Li", at("NeurIPS", 2021, paper)), paper)).isTrue();
      assertThat(isFound(by("Wu", at("ICML", 2030, paper)), paper)).isTrue();
      assertThat(isFound(at("ICLR", 2020, DEEP), at("ICML", 2020, DEEP))).isTrue();
      assertThat(isFound(by("Li", at("ICLR", 2021, DEEP)), by("Li", at("ICML", 2020, DEEP))))
          .isTrue();
    }

    @Test
    void seesWhatSpeaksAgainstNearTitle() {
      Paper ramsey = by("Li", at("ICML", 2020, RAMSEY));

      assertThat(isFound(by("Li", at("ICML", 2020, BOOK)), ramsey)).isTrue();
      assertThat(isFound(by("Wu", at("ICML", 2020, BOOK)), ramsey)).isFalse();
      assertThat(isFound(by("Li", at("ICLR", 2020, BOOK)), ramsey)).isFalse();
      assertThat(isFound(by("Li", at("ICML", 2026, BOOK)), ramsey)).isFalse();
      assertThat(isFound(by("Li", BOOK), at("ICML", 2020, RAMSEY))).isFalse();
      assertThat(isFound(arxiv("2101.00001", BOOK), arxiv("2101.00002", RAMSEY))).isFalse();
      assertThat(
              isFound(
                  linked(LinkKind.PAPER, "https://example.org/1.pdf", BOOK),
                  linked(LinkKind.PAPER, "https://example.org/2.pdf", RAMSEY)))
          .isFalse();
    }
  }

  @Nested
  class NewPapers {

    @Test
    void areNotThePaperThatIsStillThere() {
      assertThat(found(List.of(BOOK, RAMSEY), List.of(RAMSEY)))
          .containsExactly("new", RAMSEY.title());
      assertThat(found(List.of(RAMSEY, BOOK), List.of(BOOK))).containsExactly("new", BOOK.title());
    }

    @Test
    void doNotSwapWithNearOnes() {
      assertThat(found(List.of(BOOK, RAMSEY), List.of(RAMSEY, BOOK)))
          .containsExactly(BOOK.title(), RAMSEY.title());
      assertThat(found(List.of(RAMSEY), List.of(BOOK, RAMSEY))).containsExactly(RAMSEY.title());
    }

    @Test
    void areNewWhereTwoCouldBeTheOldOne() {
      Paper third = Paper.titled("Off-diagonal cycle Ramsey numbers");

      assertThat(found(List.of(BOOK, third), List.of(RAMSEY))).containsExactly("new", "new");
      assertThat(found(List.of(RAMSEY), List.of(BOOK, third))).containsExactly("new");
    }

    @Test
    void leaveTheOldOneToWhatSaysTheSame() {
      Paper third = Paper.titled("Off-diagonal cycle Ramsey numbers");
      Paper old = at("Combinatorica", 2020, RAMSEY);

      assertThat(found(List.of(BOOK, at("Combinatorica", 2020, third)), List.of(old)))
          .containsExactly("new", RAMSEY.title());
    }
  }

  @Nested
  class ByIdentity {

    @Test
    void findsAnyRetitlingWhereTheIdentifierStays() {
      assertThat(isFound(arxiv("2101.00001", BOOK), arxiv("2101.00001", DEEP))).isTrue();
    }

    @Test
    void findsAnyRetitlingWhereTheLinkStays() {
      for (LinkKind kind : List.of(LinkKind.PAPER, LinkKind.CODE, LinkKind.URL)) {
        assertThat(
                isFound(
                    linked(kind, "http://www.example.org/p/", BOOK),
                    linked(LinkKind.URL, "https://example.org/p", DEEP)))
            .isTrue();
      }
    }

    @Test
    void isNotFooledByWhatManyHave() {
      String project = "https://example.org/project";
      Paper one = linked(LinkKind.CODE, project, BOOK);
      Paper two = linked(LinkKind.CODE, project, DEEP);
      Paper old = linked(LinkKind.CODE, project, Paper.titled("An Older Paper of the Project"));

      assertThat(found(List.of(one, two), List.of(old))).containsExactly("new", "new");
      assertThat(found(List.of(one), List.of(old, two))).containsExactly("new");
      assertThat(found(List.of(two, one), List.of(two, old))).containsExactly(two.title(), "new");
    }

    @Test
    void titleWinsOverWrongLink() {
      Paper wrong = arxiv("2101.00001", BOOK);

      assertThat(found(List.of(wrong), List.of(arxiv("2101.00001", DEEP), BOOK)))
          .containsExactly(BOOK.title());
    }
  }

  @Nested
  class Laws {

    private static final List<String> WORDS =
        List.of("Ramsey", "numbers", "of", "graphs", "book", "Deep", "Learning", "off-diagonal");

    private final Random random = new Random(11);

    private Paper paper() {
      StringBuilder title = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
      for (int i = random.nextInt(5); i > 0; i--) {
        title.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
      }
      Paper paper = Paper.titled(title.toString());
      paper = random.nextInt(3) == 0 ? by("A" + random.nextInt(3), paper) : paper;
      paper = random.nextInt(3) == 0 ? at("ICML", 2019 + random.nextInt(4), paper) : paper;
      paper =
          random.nextInt(3) == 0
              ? linked(LinkKind.CODE, "https://example.org/" + random.nextInt(9), paper)
              : paper;
      return random.nextInt(3) == 0 ? arxiv("2101.0000" + random.nextInt(9), paper) : paper;
    }

    private List<Paper> papers() {
      return IntStream.range(0, random.nextInt(9)).mapToObj(i -> paper()).toList();
    }

    private List<Paper> shuffled(List<Paper> papers) {
      List<Paper> shuffled = new ArrayList<>(papers);
      Collections.shuffle(shuffled, random);
      return shuffled;
    }

    /** Each pair as text, sorted. */
    private static List<String> pairs(Works mine, Works theirs) {
      List<Optional<Work>> same = mine.sameIn(theirs);
      return IntStream.range(0, same.size())
          .mapToObj(
              i ->
                  mine.asList().get(i).paper() + " -> " + same.get(i).map(Work::paper).orElse(DEEP))
          .sorted()
          .toList();
    }

    @Test
    void aListBesideItselfIsItself() {
      for (int i = tries(); i > 0; i--) {
        Works works = works(papers());
        List<Optional<Work>> same = works.sameIn(works);
        assertThat(same.stream().map(Optional::orElseThrow).distinct()).hasSize(same.size());
        assertThat(same.stream().map(work -> work.orElseThrow().paper()))
            .containsExactlyElementsOf(works.asList().stream().map(Work::paper).toList());
      }
    }

    /** Grouping inside a list goes by its order, so the works are shuffled and not the entries. */
    @Test
    void orderDoesNotMatter() {
      for (int i = tries(); i > 0; i--) {
        List<Paper> list = distinct(papers());
        List<Paper> bibliography = distinct(papers());

        assertThat(pairs(works(shuffled(list)), works(shuffled(bibliography))))
            .isEqualTo(pairs(works(list), works(bibliography)));
      }
    }

    /** L8: what is there unchanged is found, whatever else was added, moved or removed. */
    @Test
    void whatIsUnchangedIsFoundAmongWhateverElse() {
      for (int i = tries(); i > 0; i--) {
        List<Paper> kept = distinct(papers());
        List<Paper> list = distinct(concat(kept, papers()));
        List<Paper> bibliography = distinct(concat(kept, papers()));

        assertThat(pairs(works(shuffled(list)), works(shuffled(bibliography))))
            .containsAll(kept.stream().map(paper -> paper + " -> " + paper).toList());
      }
    }

    private static List<Paper> concat(List<Paper> one, List<Paper> two) {
      List<Paper> all = new ArrayList<>(one);
      all.addAll(two);
      return all;
    }

    /** Papers of which no two are one work, as all that says the title is one. */
    private static List<Paper> distinct(List<Paper> papers) {
      List<String> titles = new ArrayList<>();
      List<Paper> distinct = new ArrayList<>();
      for (Paper paper : papers) {
        String title = TitleFingerprint.of(paper.title()).value();
        Object id = paper.identifiers().arxiv();
        boolean isNew =
            distinct.stream()
                .noneMatch(
                    other ->
                        other.identifiers().arxiv().isPresent()
                            && other.identifiers().arxiv().equals(id));
        if (isNew && !titles.contains(title)) {
          titles.add(title);
          distinct.add(paper);
        }
      }
      return distinct;
    }

    private static int tries() {
      return 1_000 * Integer.getInteger("tries.factor", 1);
    }
  }

  /** Held against each other, these lists would take minutes. */
  @Test
  @Timeout(60)
  void pairsLongListsThatHaveMuchInCommon() {
    List<Paper> list = new ArrayList<>();
    List<Paper> bibliography = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      list.add(Paper.titled("A Survey of Large Topic" + i + " Models and their Use"));
      bibliography.add(Paper.titled("A Survey of Small Topic" + i + " Models and their Use"));
    }

    assertThat(found(list, bibliography).contains("new")).isFalse();
  }
}
