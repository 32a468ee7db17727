package io.github.surveytoolkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PaperTest {

  private static final Author DEVLIN =
      new Author.Person(Optional.of("Jacob"), Optional.empty(), "Devlin", Optional.empty());
  private static final Author OTHERS = new Author.Others();
  private static final Link LINK =
      new Link(LinkKind.PAPER, Optional.of("Paper"), "https://aclanthology.org/N19-1423/");
  private static final Identifiers IDENTIFIERS =
      new Identifiers(
          Optional.of(new ArxivId("1810.04805")), Optional.of(new Doi("10.18653/v1/N19-1423")));

  private static final Paper BERT =
      new Paper(
          "BERT",
          List.of(DEVLIN, OTHERS),
          Optional.of(Venue.unlisted("NAACL")),
          Optional.of(PublicationDate.of(2019)),
          List.of(LINK),
          IDENTIFIERS,
          List.of("award:best paper"),
          Optional.of("Masked words."),
          Optional.of(new CitationKey("devlin2019bert")),
          Map.of("pages", "4171--4186"),
          Map.of("authors", "refs.bib:12"));

  @Test
  void startsFromTitleAlone() {
    Paper paper = Paper.titled("BERT");

    assertThat(paper.title()).isEqualTo("BERT");
    assertThat(paper.authors()).isEmpty();
    assertThat(paper.venue()).isEmpty();
    assertThat(paper.date()).isEmpty();
    assertThat(paper.identifiers()).isEqualTo(Identifiers.NONE);
  }

  @Test
  void isBuiltUpValueByValue() {
    Paper paper =
        Paper.titled("?")
            .withTitle("BERT")
            .withAuthors(List.of(DEVLIN, OTHERS))
            .withVenue(Venue.unlisted("NAACL"))
            .withDate(PublicationDate.of(2019))
            .withLinks(List.of(LINK))
            .withIdentifiers(IDENTIFIERS)
            .withTags(List.of("award:best paper"))
            .withNote("Masked words.")
            .withKey(new CitationKey("devlin2019bert"))
            .withFields(Map.of("pages", "4171--4186"))
            .withFilled(Map.of("authors", "refs.bib:12"));

    assertThat(paper).isEqualTo(BERT);
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        change("title", paper -> paper.withTitle("ELMo")),
        change("authors", paper -> paper.withAuthors(List.of())),
        change("venue", paper -> paper.withVenue(Venue.unlisted("ICML"))),
        change("date", paper -> paper.withDate(PublicationDate.of(2018, 10))),
        change("links", paper -> paper.withLinks(List.of())),
        change("identifiers", paper -> paper.withIdentifiers(Identifiers.NONE)),
        change("tags", paper -> paper.withTags(List.of("oral"))),
        change("note", paper -> paper.withNote("Two directions.")),
        change("key", paper -> paper.withKey(new CitationKey("bert"))),
        change("fields", paper -> paper.withFields(Map.of())),
        change("filled", paper -> paper.withFilled(Map.of())));
  }

  private static Arguments change(String component, UnaryOperator<Paper> change) {
    return arguments(component, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void changesOneValueAndKeepsTheRest(String component, UnaryOperator<Paper> change) {
    Paper changed = change.apply(BERT);

    assertThat(changed).isNotEqualTo(BERT);
    assertThat(changed).usingRecursiveComparison().ignoringFields(component).isEqualTo(BERT);
  }

  @Test
  void takesOthersAsLastAuthorOnly() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BERT.withAuthors(List.of(OTHERS, DEVLIN)))
        .withMessageStartingWith("others must be the last of the authors, were ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BERT.withAuthors(List.of(DEVLIN, OTHERS, OTHERS)));
  }

  @Test
  void takesOthersAlone() {
    assertThat(BERT.withAuthors(List.of(OTHERS)).authors()).containsExactly(OTHERS);
  }

  @Test
  void keepsFieldsInTheOrderOfTheSource() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("volume", "1");
    fields.put("pages", "2--3");
    fields.put("abstract", "…");

    assertThat(BERT.withFields(fields).fields().keySet())
        .containsExactly("volume", "pages", "abstract");
  }
}
