package io.github.surveytoolkit.model.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Doi;
import io.github.surveytoolkit.model.Identifiers;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.VenueCatalog;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkUnionTest {

  private static final Paper BERT = Paper.titled("BERT");
  private static final Author DEVLIN = person("Devlin");
  private static final Author CHANG = person("Chang");
  private static final Venue ARXIV = VenueCatalog.standard().findOrUnlisted("arXiv");
  private static final Venue NAACL = VenueCatalog.standard().findOrUnlisted("NAACL");
  private static final Link PREPRINT = link("arXiv", "https://arxiv.org/abs/1810.04805");
  private static final Link PUBLISHED = link("Paper", "https://aclanthology.org/N19-1423/");

  private static Author person(String family) {
    return new Author.Person(Optional.empty(), Optional.empty(), family, Optional.empty());
  }

  private static Link link(String label, String url) {
    return new Link(LinkKind.PAPER, Optional.of(label), url);
  }

  private static Paper union(Paper... entries) {
    return WorkUnion.of(List.of(entries));
  }

  @Test
  void leavesSingleEntryAsItIs() {
    assertThat(union(BERT.withVenue(ARXIV))).isEqualTo(BERT.withVenue(ARXIV));
  }

  @Test
  void prefersPublishedVenueAndItsDate() {
    Paper union =
        union(
            BERT.withVenue(ARXIV).withDate(PublicationDate.of(2018, 10)),
            BERT.withVenue(NAACL).withDate(PublicationDate.of(2019)));

    assertThat(union.venue()).contains(NAACL);
    assertThat(union.date()).contains(PublicationDate.of(2019));
  }

  @Test
  void takesTheOtherDateWhereTheVenueHasNone() {
    Paper union =
        union(BERT.withVenue(ARXIV).withDate(PublicationDate.of(2018)), BERT.withVenue(NAACL));

    assertThat(union.venue()).contains(NAACL);
    assertThat(union.date()).contains(PublicationDate.of(2018));
  }

  @Test
  void takesPreprintServerWhereThereIsNoOtherVenue() {
    assertThat(union(BERT, BERT.withVenue(ARXIV)).venue()).contains(ARXIV);
  }

  @Test
  void keepsEveryLinkOnceInOrder() {
    Paper union =
        union(
            BERT.withLinks(List.of(PREPRINT)),
            BERT.withLinks(List.of(PUBLISHED, link("PDF", "https://arxiv.org/abs/1810.04805"))));

    assertThat(union.links()).containsExactly(PREPRINT, PUBLISHED);
  }

  @Test
  void takesTheLongestListOfAuthors() {
    Paper union =
        union(BERT.withAuthors(List.of(DEVLIN)), BERT.withAuthors(List.of(DEVLIN, CHANG)));

    assertThat(union.authors()).containsExactly(DEVLIN, CHANG);
  }

  @Test
  void prefersListOfAuthorsThatIsWhole() {
    List<Author> cut = List.of(DEVLIN, CHANG, new Author.Others());

    assertThat(union(BERT.withAuthors(cut), BERT.withAuthors(List.of(DEVLIN, CHANG))).authors())
        .containsExactly(DEVLIN, CHANG);
    assertThat(union(BERT.withAuthors(List.of(DEVLIN)), BERT.withAuthors(cut)).authors())
        .isEqualTo(cut);
  }

  @Test
  void takesPagesOfThePublishedVenueAlone() {
    Paper union =
        union(
            BERT.withVenue(ARXIV).withFields(Map.of("volume", "abs/1810.04805", "keywords", "nlp")),
            BERT.withVenue(NAACL).withFields(Map.of("pages", "4171--4186")),
            BERT.withFields(Map.of("address", "Minneapolis")));

    assertThat(union.fields())
        .isEqualTo(Map.of("keywords", "nlp", "pages", "4171--4186", "address", "Minneapolis"));
  }

  @Test
  void keepsIdentifiersOfBothSorts() {
    Identifiers arxiv = new Identifiers(Optional.of(new ArxivId("1810.04805")), Optional.empty());
    Identifiers doi =
        new Identifiers(Optional.empty(), Optional.of(new Doi("10.18653/v1/N19-1423")));

    assertThat(union(BERT.withIdentifiers(arxiv), BERT.withIdentifiers(doi)).identifiers())
        .isEqualTo(
            new Identifiers(
                Optional.of(new ArxivId("1810.04805")),
                Optional.of(new Doi("10.18653/v1/N19-1423"))));
  }

  @Test
  void takesTheFirstTitleNoteAndKey() {
    Paper union =
        union(
            BERT,
            Paper.titled("Bert").withNote("First.").withKey(new CitationKey("devlin2019bert")),
            BERT.withNote("Second.").withKey(new CitationKey("bert")));

    assertThat(union.title()).isEqualTo("BERT");
    assertThat(union.note()).contains("First.");
    assertThat(union.key()).contains(new CitationKey("devlin2019bert"));
  }

  @Test
  void keepsTagsAndFieldsOfAllEntries() {
    Paper union =
        union(
            BERT.withTags(List.of("oral")).withFields(Map.of("pages", "1")),
            BERT.withTags(List.of("nlp", "oral"))
                .withFields(Map.of("pages", "2", "volume", "3"))
                .withFilled(Map.of("authors", "refs.bib:12")));

    assertThat(union.tags()).containsExactly("oral", "nlp");
    assertThat(union.fields()).isEqualTo(Map.of("pages", "1", "volume", "3"));
    assertThat(union.filled()).isEqualTo(Map.of("authors", "refs.bib:12"));
  }

  @Test
  void prefersPublishersDoiAndReadsArxivsOwn() {
    Identifiers preprint =
        new Identifiers(Optional.empty(), Optional.of(new Doi("10.48550/arXiv.1810.04805")));
    Identifiers published =
        new Identifiers(Optional.empty(), Optional.of(new Doi("10.18653/v1/N19-1423")));

    assertThat(union(BERT.withIdentifiers(preprint), BERT.withIdentifiers(published)).identifiers())
        .isEqualTo(
            new Identifiers(
                Optional.of(new ArxivId("1810.04805")),
                Optional.of(new Doi("10.18653/v1/N19-1423"))));
  }
}
