package io.github.surveytoolkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuthorTest {

  private static final Author ADA =
      new Author.Person(Optional.of("Ada"), Optional.empty(), "Lovelace", Optional.empty());

  @Test
  void showsPersonInNaturalOrder() {
    Author author =
        new Author.Person(
            Optional.of("Ludwig"), Optional.of("van"), "Beethoven", Optional.of("Jr."));

    assertThat(author.fullName()).isEqualTo("Ludwig van Beethoven Jr.");
  }

  @Test
  void showsPersonOfOneName() {
    Author author =
        new Author.Person(Optional.empty(), Optional.empty(), "Plato", Optional.empty());

    assertThat(author.fullName()).isEqualTo("Plato");
  }

  @Test
  void showsGroupAsItIsCalled() {
    assertThat(new Author.Group("NLLB Team").fullName()).isEqualTo("NLLB Team");
  }

  @Test
  void knowsWhetherNamesWereLeftOut() {
    assertThat(Author.othersOmitted(List.of(ADA, new Author.Others()))).isTrue();
    assertThat(Author.othersOmitted(List.of(ADA))).isFalse();
    assertThat(Author.othersOmitted(List.of())).isFalse();
  }

  @Test
  void refusesBlankNames() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Author.Person(Optional.of("Ada"), Optional.empty(), " ", Optional.empty()))
        .withMessage("family name must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Author.Group(""))
        .withMessage("group name must not be blank");
  }
}
