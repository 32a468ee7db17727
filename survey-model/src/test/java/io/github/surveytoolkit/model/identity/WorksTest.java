package io.github.surveytoolkit.model.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.Doi;
import io.github.surveytoolkit.model.Identifiers;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.VenueCatalog;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WorksTest {

  private static final Paper BERT =
      Paper.titled(
          "BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding");
  private static final Paper ATTENTION = Paper.titled("Attention Is All You Need");
  private static final Paper DEEP = Paper.titled("Deep Learning");

  private static Survey survey(Paper... papers) {
    return new Survey(Optional.empty(), About.NOTHING, List.of(papers), List.of());
  }

  private static int works(Paper... papers) {
    return Works.of(survey(papers)).asList().size();
  }

  private static Paper arxiv(String id, Paper paper) {
    return paper.withIdentifiers(
        new Identifiers(Optional.of(new ArxivId(id)), paper.identifiers().doi()));
  }

  private static Paper doi(String doi, Paper paper) {
    return paper.withIdentifiers(
        new Identifiers(paper.identifiers().arxiv(), Optional.of(new Doi(doi))));
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

  private static Paper linked(String url, Paper paper) {
    return paper.withLinks(List.of(new Link(LinkKind.PAPER, Optional.empty(), url)));
  }

  @Nested
  class ByIdentifier {

    @Test
    void joinsOneArxivIdentifierUnderAlikeTitles() {
      assertThat(works(arxiv("1810.04805", BERT), arxiv("1810.04805", Paper.titled("BERT"))))
          .isEqualTo(1);
    }

    /** Lists do paste the wrong link. */
    @Test
    void partsOneIdentifierUnderUnlikeTitles() {
      assertThat(works(arxiv("1810.04805", BERT), arxiv("1810.04805", ATTENTION))).isEqualTo(2);
      assertThat(works(doi("10.1145/1", BERT), doi("10.1145/1", ATTENTION))).isEqualTo(2);
    }

    @Test
    void joinsOneDoiWithoutRegardToCase() {
      assertThat(works(doi("10.18653/v1/N19-1423", DEEP), doi("10.18653/V1/n19-1423", DEEP)))
          .isEqualTo(1);
    }

    @Test
    void takesArxivsOwnDoiForTheArxivIdentifier() {
      assertThat(works(arxiv("1810.04805", DEEP), doi("10.48550/arXiv.1810.04805", DEEP)))
          .isEqualTo(1);
    }

    @Test
    void partsOneTitleUnderTwoIdentifiersOfOneSort() {
      assertThat(works(arxiv("1706.03762", ATTENTION), arxiv("2106.00001", ATTENTION)))
          .isEqualTo(2);
      assertThat(works(doi("10.1145/1", ATTENTION), doi("10.1145/2", ATTENTION))).isEqualTo(2);
    }

    @Test
    void partsTwoIdentifiersThatEntryWithoutOneStandsBetween() {
      Paper one = arxiv("1706.03762", ATTENTION);
      Paper other = arxiv("2106.00001", ATTENTION);

      assertThat(works(one, other, ATTENTION)).isEqualTo(2);
      assertThat(works(one, ATTENTION, other)).isEqualTo(2);
      assertThat(works(ATTENTION, one, other)).isEqualTo(2);
    }

    @Test
    void seesNoContradictionBetweenPreprintAndPublisher() {
      assertThat(works(doi("10.48550/arXiv.1810.04805", BERT), doi("10.18653/v1/N19-1423", BERT)))
          .isEqualTo(1);
    }
  }

  @Nested
  class ByTitle {

    @Test
    void joinsPreprintAndItsPublication() {
      assertThat(works(at("arXiv", 2018, BERT), at("NAACL", 2019, BERT))).isEqualTo(1);
    }

    @Test
    void joinsTitlesThatDifferInCaseAndPunctuationAlone() {
      assertThat(works(ATTENTION, Paper.titled("“Attention” is all you need!"))).isEqualTo(1);
    }

    @Test
    void partsOneTitleAtTwoPublishedVenues() {
      assertThat(works(at("ICML", 2019, ATTENTION), at("NAACL", 2019, ATTENTION))).isEqualTo(2);
    }

    @Test
    void partsOneTitleByOtherAuthors() {
      assertThat(works(by("Vaswani", ATTENTION), by("Lindsay", ATTENTION))).isEqualTo(2);
      assertThat(works(by("Vaswani", ATTENTION), by("VASWANI", ATTENTION))).isEqualTo(1);
    }

    @Test
    void partsOneTitleInYearsFarApart() {
      assertThat(works(at("arXiv", 2017, ATTENTION), at("ICML", 2022, ATTENTION))).isEqualTo(2);
      assertThat(works(at("arXiv", 2017, ATTENTION), at("ICML", 2021, ATTENTION))).isEqualTo(1);
    }

    @Test
    void partsGenericTitleWithNothingInCommon() {
      assertThat(works(DEEP, at("Nature", 2015, DEEP))).isEqualTo(2);
      assertThat(works(at("Nature", 2015, DEEP), at("Nature", 2016, DEEP))).isEqualTo(2);
    }

    @Test
    void joinsGenericTitleOfEntriesThatAreEqual() {
      assertThat(works(DEEP, DEEP)).isEqualTo(1);
      assertThat(works(at("Nature", 2015, DEEP), at("Nature", 2015, DEEP))).isEqualTo(1);
    }

    @Test
    void joinsTitlesThatDifferInHyphensAlone() {
      assertThat(
              works(
                  Paper.titled("Pre-training of Deep Transformers for Language"),
                  Paper.titled("Pretraining of deep transformers for language.")))
          .isEqualTo(1);
    }

    @Test
    void joinsGenericTitleWithLinkInCommon() {
      assertThat(
              works(
                  linked("https://example.org/dl.pdf", DEEP),
                  linked("http://www.example.org/dl.pdf/", DEEP)))
          .isEqualTo(1);
    }

    @Test
    void joinsGenericTitleWithAuthorInCommon() {
      assertThat(works(by("LeCun", DEEP), by("LeCun", DEEP))).isEqualTo(1);
      assertThat(works(by("LeCun", DEEP), by("Goodfellow", DEEP))).isEqualTo(2);
    }

    @Test
    void joinsTwoPublishedVenuesWithLinkInCommon() {
      Paper one = linked("https://example.org/a", at("ICML", 2019, ATTENTION));
      Paper other = linked("https://example.org/a", at("NAACL", 2019, ATTENTION));

      assertThat(works(one, other)).isEqualTo(1);
    }

    @Test
    void partsPapersWithoutTitle() {
      assertThat(works(Paper.titled(""), Paper.titled(""))).isEqualTo(2);
      assertThat(
              works(
                  linked("https://example.org/a", Paper.titled("")),
                  linked("https://example.org/a", Paper.titled("!"))))
          .isEqualTo(2);
    }

    @Test
    void joinsPapersWithoutTitleThatAreEqual() {
      Paper untitled = linked("https://example.org/a", Paper.titled(""));

      assertThat(works(untitled, untitled)).isEqualTo(1);
    }
  }

  @Test
  void keepsThePlacesOfEntriesInReadingOrder() {
    Survey survey =
        new Survey(
            Optional.empty(),
            About.NOTHING,
            List.of(BERT),
            List.of(new Category("Models", List.of(ATTENTION, BERT), List.of())));

    assertThat(Works.of(survey).asList())
        .containsExactly(
            new Work(BERT, List.of(Place.ROOT, new Place(List.of(0), 1))),
            new Work(ATTENTION, List.of(new Place(List.of(0), 0))));
  }

  @Test
  void findsTheWorkAtPlace() {
    Works works = Works.of(survey(BERT, ATTENTION, BERT));

    assertThat(works.at(Place.ROOT.paper(2)).places())
        .containsExactly(Place.ROOT, Place.ROOT.paper(2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> works.at(Place.ROOT.paper(3)))
        .withMessage("no entry at :3");
  }
}
