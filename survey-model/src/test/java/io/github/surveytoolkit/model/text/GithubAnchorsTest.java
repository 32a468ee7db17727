package io.github.surveytoolkit.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GithubAnchorsTest {

  private static List<String> anchors(String... headings) {
    GithubAnchors anchors = new GithubAnchors();
    return Stream.of(headings).map(anchors::next).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Pruning              | pruning
          Model Compression    | model-compression
          Inference & Training | inference--training
          Two  Spaces          | two--spaces
          Low-Rank             | low-rank
          snake_case           | snake_case
          C++ and C            | c-and-c
          1.2 Methods (2023)   | 12-methods-2023
          What's New?          | whats-new
          A — B                | a--b
          Übersicht            | übersicht
          综述                  | 综述
          Ⅳ and ½              | ⅳ-and-½
          🚀 Speed             | -speed
          👩\u200D💻 Code              | -code
          ⚙\uFE0F Tools        | \uFE0F-tools
          """)
  void keepsLettersMarksNumbersConnectorsAndHyphens(String heading, String anchor) {
    assertThat(GithubAnchors.bare(heading)).isEqualTo(anchor);
  }

  @Test
  void trimsNothing() {
    assertThat(GithubAnchors.bare(" Pruning ")).isEqualTo("-pruning-");
  }

  /** In a Turkish locale the capital I would become a dotless one. */
  @Test
  void lowersCaseAsNoLanguageDoes() {
    assertThat(GithubAnchors.bare("INFERENCE")).isEqualTo("inference");
  }

  @Test
  void hasNoCharactersForHeadingOfSymbols() {
    assertThat(GithubAnchors.bare("***")).isEmpty();
  }

  @Test
  void countsDuplicatesUp() {
    assertThat(anchors("Papers", "papers", "Papers!"))
        .containsExactly("papers", "papers-1", "papers-2");
  }

  @Test
  void countsOnWhereCountedAnchorIsTaken() {
    assertThat(anchors("echo", "echo", "echo-1", "echo"))
        .containsExactly("echo", "echo-1", "echo-1-1", "echo-2");
    assertThat(anchors("echo-1", "echo", "echo")).containsExactly("echo-1", "echo", "echo-2");
  }

  @Test
  void countsEmptyAnchorsToo() {
    assertThat(anchors("!", "?")).containsExactly("", "-1");
  }

  @Test
  void startsAnewForEachDocument() {
    assertThat(anchors("Papers")).containsExactly("papers");
    assertThat(anchors("Papers")).containsExactly("papers");
  }

  /** Counting from one for each heading would take minutes here. */
  @Test
  @Timeout(5)
  void countsOnFromTheLastDuplicate() {
    GithubAnchors anchors = new GithubAnchors();
    for (int i = 0; i < 100_000; i++) {
      anchors.next("Papers");
    }

    assertThat(anchors.next("Papers")).isEqualTo("papers-100000");
  }
}
