package io.github.surveytoolkit.model.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Doi;
import io.github.surveytoolkit.model.Identifiers;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.VenueCatalog;
import io.github.surveytoolkit.model.identity.FillingAccount.Refused;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.EntryOrigin;
import io.github.surveytoolkit.model.source.Outline;
import io.github.surveytoolkit.model.source.Position;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.SourceMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FillingTest {

  private static final Paper BERT =
      Paper.titled(
          "BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding");
  private static final Paper ATTENTION = Paper.titled("Attention Is All You Need");
  private static final Paper DEEP = Paper.titled("Deep Learning");

  private static ReadResult read(String file, Paper... papers) {
    Map<Place, EntryOrigin> origins = new LinkedHashMap<>();
    for (int i = 0; i < papers.length; i++) {
      origins.put(Place.ROOT.paper(i), EntryOrigin.at(new Position(file, i + 1, 1)));
    }
    Survey survey = new Survey(Optional.empty(), About.NOTHING, Arrays.asList(papers), List.of());
    return new ReadResult(survey, new SourceMap(origins), Outline.NONE, List.of(), List.of());
  }

  /** Fills one paper in from the references in {@code refs.bib}, one on each line. */
  private static FilledSurvey filled(Paper paper, Paper... references) {
    return Filling.of(read("list.md", paper)).from(List.of(read("refs.bib", references)));
  }

  private static Paper paper(Paper paper, Paper... references) {
    return filled(paper, references).survey().papers().get(0);
  }

  private static boolean isFound(Paper paper, Paper... references) {
    return !account(paper, references).found().isEmpty();
  }

  private static FillingAccount account(Paper paper, Paper... references) {
    return filled(paper, references).accounts().get(0);
  }

  private static Paper by(String families, Paper paper) {
    return paper.withAuthors(
        Arrays.stream(families.split(" ", -1)).map(FillingTest::author).toList());
  }

  private static Author author(String family) {
    return family.equals("others")
        ? new Author.Others()
        : new Author.Person(Optional.empty(), Optional.empty(), family, Optional.empty());
  }

  private static Paper at(String venue, int year, Paper paper) {
    return paper
        .withVenue(VenueCatalog.standard().findOrUnlisted(venue))
        .withDate(PublicationDate.of(year));
  }

  private static Paper arxiv(String id, Paper paper) {
    return paper.withIdentifiers(
        new Identifiers(Optional.of(new ArxivId(id)), paper.identifiers().doi()));
  }

  private static Paper doi(String doi, Paper paper) {
    return paper.withIdentifiers(
        new Identifiers(paper.identifiers().arxiv(), Optional.of(new Doi(doi))));
  }

  @Nested
  class Finds {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            Attention Is All You Need             | Attention is all you need.
            Pre-training of Deep Transformers     | Pretraining of Deep Transformers
            Gödel Machines and Self-Reference     | Godel machines and self reference
            FooNet: Training of Very Deep Networks | Training of Very Deep Networks
            Training of Very Deep Networks (FooNet) | Training of very deep networks
            Training of Very Deep Networks (FooNet) | FooNet: Training of Very Deep Networks
            """)
    void titlesThatDifferInFormAlone(String title, String reference) {
      assertThat(isFound(Paper.titled(title), by("Last", Paper.titled(reference)))).isTrue();
      assertThat(isFound(Paper.titled(reference), by("Last", Paper.titled(title)))).isTrue();
    }

    @Test
    void misspelledTitleWithSomethingBeside() {
      Paper right = Paper.titled("Non-transitive Hashing with Latent Similarity Components");
      Paper wrong = Paper.titled("Non-transitive Hashing with Latent Similarity Componets");

      assertThat(isFound(by("Ou", wrong), by("Ou Cui", right))).isTrue();
      assertThat(isFound(at("KDD", 2015, wrong), at("KDD", 2015, right))).isTrue();
      assertThat(isFound(wrong, by("Ou Cui", right))).isFalse();
    }

    @Test
    void preprintAndItsPublication() {
      FillingAccount account =
          account(at("arXiv", 2018, BERT), by("Devlin Chang", at("NAACL", 2019, BERT)));

      assertThat(account.found())
          .extracting(found -> found.reference().origin() + " " + found.confidence())
          .containsExactly("refs.bib:1 LIKELY");
      assertThat(account.isPublishedNow()).isTrue();
    }

    @Test
    void oneIdentifierUnderAlikeTitles() {
      Paper renamed = Paper.titled("BERT: Pre-training of Deep Bidirectional Transformers");

      assertThat(account(arxiv("1810.04805", BERT), arxiv("1810.04805", renamed)).found())
          .extracting(FillingAccount.Found::reason)
          .containsExactly("same arXiv identifier 1810.04805 and alike titles");
    }

    @Test
    void shortTitleOfOneVenueAndYearOrWithItsAuthors() {
      assertThat(isFound(at("Nature", 2015, DEEP), by("LeCun", at("Nature", 2015, DEEP)))).isTrue();
      assertThat(isFound(by("LeCun Bengio", DEEP), by("LeCun Bengio Hinton", DEEP))).isTrue();
    }
  }

  @Nested
  class Refuses {

    private static String reason(Paper paper, Paper... references) {
      FillingAccount account = account(paper, references);
      assertThat(account.found()).isEmpty();
      assertThat(account.values()).isEmpty();
      return account.refused().isEmpty() ? "" : account.refused().get(0).reason();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            Off-diagonal Ramsey numbers           | Off-diagonal book Ramsey numbers
            On Symmetric Games with Many Players  | On Asymmetric Games with Many Players
            A Report on the GPT-3 Language Model  | A Report on the GPT-4 Language Model
            Learning to Rank with Graphs, Part I  | Learning to Rank with Graphs, Part II
            FooNet: Training of Very Deep Networks | BarNet: Training of Very Deep Networks
            Attention Is All You Need             | Attention Is All You Need: A Retrospective
            Training of Linear Models at Scale    | Training of Bilinear Models at Scale
            Learning Supervised Representations   | Learning Unsupervised Representations
            """)
    void titlesThatDifferInWhatTheySay(String title, String reference) {
      assertThat(isFound(by("Last", Paper.titled(title)), by("Last", Paper.titled(reference))))
          .isFalse();
    }

    @Test
    void shortTitleAlone() {
      assertThat(reason(DEEP, by("LeCun", at("Nature", 2015, DEEP))))
          .isEqualTo("so short a title may be another paper's, and too little else is the same");
      assertThat(reason(by("Wang", at("ICML", 2020, DEEP)), by("Wang", at("arXiv", 2016, DEEP))))
          .isEqualTo("so short a title may be another paper's, and too little else is the same");
    }

    @Test
    void whatContradicts() {
      assertThat(reason(by("Vaswani", ATTENTION), by("Lindsay", ATTENTION)))
          .isEqualTo("no author in common");
      assertThat(reason(at("ICML", 2019, ATTENTION), by("Vaswani", at("NeurIPS", 2019, ATTENTION))))
          .isEqualTo("its venue is another: NeurIPS");
      assertThat(reason(at("ICML", 2012, ATTENTION), by("Vaswani", at("arXiv", 2017, ATTENTION))))
          .isEqualTo("its year is 2017");
      assertThat(reason(arxiv("1706.03762", ATTENTION), arxiv("2106.00001", ATTENTION)))
          .isEqualTo("its arXiv identifier is another: 2106.00001");
      assertThat(reason(doi("10.1145/1", ATTENTION), doi("10.1145/2", ATTENTION)))
          .isEqualTo("its DOI is another: 10.1145/2");
    }

    @Test
    void oneIdentifierUnderUnlikeTitlesWithDiagnostic() {
      FilledSurvey filled = filled(arxiv("1810.04805", BERT), arxiv("1810.04805", ATTENTION));

      assertThat(filled.survey().papers()).containsExactly(arxiv("1810.04805", BERT));
      assertThat(filled.diagnostics())
          .extracting(Diagnostic::toString)
          .containsExactly(
              "list.md:1:1: warning: refs.bib:1 has the same arXiv identifier 1810.04805, but the"
                  + " titles are unlike: \"Attention Is All You Need\"; check the link"
                  + " [same-id-other-title]");
    }

    @Test
    void titleOfTwoWorksUnlessSomethingDecides() {
      Paper one = by("Vaswani", at("NeurIPS", 2017, ATTENTION));
      Paper other = by("Lindsay", at("arXiv", 2017, ATTENTION));

      assertThat(account(ATTENTION, one, other).refused())
          .extracting(Refused::reason)
          .containsExactly("several works have that title", "several works have that title");
      assertThat(paper(by("Vaswani", ATTENTION), one, other).venue()).isEqualTo(one.venue());
      assertThat(paper(at("NeurIPS", 2017, ATTENTION), one, other).authors())
          .isEqualTo(one.authors());
    }

    @Test
    void referenceThatTwoEntriesClaim() {
      Paper one = arxiv("1706.03762", ATTENTION);
      Paper other = arxiv("2106.00001", ATTENTION);
      FilledSurvey filled =
          Filling.of(read("list.md", one, other))
              .from(List.of(read("refs.bib", by("Vaswani", ATTENTION))));

      assertThat(filled.survey().papers()).containsExactly(one, other);
    }
  }

  @Nested
  class FillsIn {

    private static final Map<String, String> PAGES =
        Map.of("pages", "4171--4186", "abstract", "We introduce", "keywords", "nlp");

    @Test
    void whatIsMissingAndSaysWhereItComesFrom() {
      Paper reference =
          doi("10.18653/v1/N19-1423", by("Devlin Chang", at("NAACL", 2019, BERT)))
              .withFields(PAGES)
              .withKey(new CitationKey("bert"))
              .withTags(List.of("nlp"))
              .withNote("Read this.");
      Paper filled = paper(BERT, reference);

      assertThat(filled)
          .isEqualTo(
              doi("10.18653/v1/N19-1423", by("Devlin Chang", at("NAACL", 2019, BERT)))
                  .withFields(Map.of("pages", "4171--4186"))
                  .withFilled(
                      Map.of(
                          "authors", "refs.bib:1",
                          "venue", "refs.bib:1",
                          "year", "refs.bib:1",
                          "pages", "refs.bib:1",
                          "doi", "refs.bib:1")));
    }

    @Test
    void publishedVenueWithItsYearInsteadOfArxiv() {
      Paper list = arxiv("1810.04805", at("arXiv", 2018, BERT)).withKey(new CitationKey("mine"));
      Paper filled = paper(list, at("NAACL", 2019, BERT));

      assertThat(filled.venue()).isEqualTo(at("NAACL", 2019, BERT).venue());
      assertThat(filled.date()).contains(PublicationDate.of(2019));
      assertThat(filled.identifiers()).isEqualTo(list.identifiers());
      assertThat(filled.key()).contains(new CitationKey("mine"));
    }

    @Test
    void nothingOverWhatTheListSays() {
      Paper list = by("Devlin Chang", at("NAACL", 2019, BERT)).withFields(Map.of("pages", "1"));
      Paper reference =
          by("Devlin Chang Lee", at("NAACL", 2019, BERT)).withFields(Map.of("pages", "2"));

      assertThat(paper(list, reference)).isEqualTo(list);
    }

    @Test
    void noYearOfPreprintForPublication() {
      Paper list = BERT.withVenue(VenueCatalog.standard().findOrUnlisted("NAACL"));

      assertThat(paper(list, at("arXiv", 2018, by("Devlin", BERT))).date()).isEmpty();
    }

    @Test
    void authorsThatTheListCutShort() {
      Paper whole = by("Devlin Chang Lee", BERT);

      assertThat(paper(by("Devlin others", BERT), whole).authors()).isEqualTo(whole.authors());
      assertThat(paper(by("Devlin", BERT), whole).authors()).isEqualTo(whole.authors());
      assertThat(paper(by("Chang others", BERT), whole).authors())
          .isEqualTo(by("Chang others", BERT).authors());
    }

    @Test
    void addressWhereTheListHasNone() {
      Link own = new Link(LinkKind.PAPER, Optional.of("Paper"), "https://example.org/a");
      Link other = new Link(LinkKind.URL, Optional.empty(), "https://example.org/b");

      assertThat(paper(BERT, BERT.withLinks(List.of(other))).links()).containsExactly(other);
      assertThat(paper(BERT.withLinks(List.of(own)), BERT.withLinks(List.of(other))).links())
          .containsExactly(own);
    }

    @Test
    void firstValueOfSeveralBibliographies() {
      ReadResult first = read("a.bib", at("NAACL", 2019, BERT).withFields(Map.of("pages", "1")));
      ReadResult second =
          read("b.bib", by("Devlin", at("NAACL", 2019, BERT)).withFields(Map.of("pages", "2")));
      Paper filled =
          Filling.of(read("list.md", BERT)).from(List.of(first, second)).survey().papers().get(0);

      assertThat(filled.fields()).isEqualTo(Map.of("pages", "1"));
      assertThat(filled.filled())
          .containsEntry("pages", "a.bib:1")
          .containsEntry("authors", "b.bib:1");
    }
  }

  @Test
  void saysWhatIsNotTheSame() {
    assertThat(
            filled(at("NAACL", 2018, by("Devlin", BERT)), at("NAACL", 2019, by("Devlin", BERT)))
                .diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "list.md:1:1: warning: the year is \"2018\" here and \"2019\" at refs.bib:1; the"
                + " list's stays [conflicting-year]");
  }

  @Test
  void usesNoEntryThatItSaysIsNoneOfItsPapers() {
    Filling filling = Filling.of(read("list.md", arxiv("1810.04805", BERT), ATTENTION));

    assertThat(filling.mayUse(DEEP)).isFalse();
    assertThat(filling.mayUse(arxiv("1810.04805", DEEP))).isTrue();
    assertThat(filling.mayUse(Paper.titled("attention is all you need!"))).isTrue();
  }
}
