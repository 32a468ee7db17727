package io.github.surveytoolkit.importer.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AwardsTest {

  @ParameterizedTest
  @CsvSource({
    "Best Paper, award:best paper",
    "BEST PAPER, award:best paper",
    "Best Paper 🏆, award:best paper",
    "Best Student Paper, award:best student paper",
    "Best Demo Paper, award:best demo paper",
    "Best Paper Finalist, award:best paper finalist",
    "Best Paper Runner-Up, award:best paper runner-up",
    "Best Paper Candidate, award:best paper candidate",
    "Best Student Paper Honorable Mention, award:best student paper honorable mention",
    "Outstanding paper, award:outstanding paper",
    "Distinguished Paper, award:distinguished paper",
    "Honorable Mention, award:honorable mention",
    "Honourable Mention, award:honourable mention",
    "Marr Prize, award:marr prize",
    "Test of Time, award:test of time"
  })
  void tagsAnAward(String text, String tag) {
    assertThat(Awards.in(text).tags()).containsExactly(tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Best Paper Award",
        "best paper award",
        "Best Paper Awards",
        "ACM SIGMOD Best Paper Award"
      })
  void tagsAnAwardThatCallsItselfOne(String text) {
    assertThat(Awards.in(text).tags()).singleElement().asString().startsWith("award:best paper");
  }

  @ParameterizedTest
  @CsvSource({
    "Oral, oral",
    "oral, oral",
    "(oral), oral",
    "Accepted as an oral, oral",
    "Oral Presentation, oral presentation",
    "long oral, long oral",
    "Spotlight., spotlight",
    "Highlight, highlight",
    "Poster, poster",
    "notable top 5%, notable top 5%",
    "Notable-top-25%, notable-top-25%",
    "Top 5%, top 5%",
    "Long Paper, long paper",
    "Short Paper, short paper"
  })
  void tagsAFormOfPresentation(String text, String tag) {
    assertThat(Awards.in(text).tags()).containsExactly(tag);
  }

  @Test
  void tagsBothAnAwardAndAPresentation() {
    assertThat(Awards.in("CVPR 2022 (Oral, Best Paper Finalist)").tags())
        .containsExactlyInAnyOrder("award:best paper finalist", "oral");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MLSys 2024 (Best Paper) | MLSys 2024 (  )",
        "ICLR 2024 Spotlight | ICLR 2024",
        "ICLR(oral) 2024 | ICLR( ) 2024",
        "Best Paper Award @ NeurIPS ML Safety Workshop 2022 | @ NeurIPS ML Safety Workshop 2022"
      })
  void leavesTheRestOfTheText(String text, String rest) {
    assertThat(Awards.in(text).rest()).isEqualToNormalizingWhitespace(rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ICML 2023",
        "Best",
        "outstanding work",
        "the best of both worlds",
        "temporal",
        "long",
        "test",
        "Top-k Routing",
        "postern"
      })
  void otherWordsAreNeither(String text) {
    Awards awards = Awards.in(text);

    assertThat(awards.tags()).isEmpty();
    assertThat(awards.rest()).isEqualTo(text);
  }
}
