package io.github.surveytoolkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VenueSpellingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NeurIPS                                               | neurips
          ECML-PKDD                                             | ecml pkdd
          IEEE/CVF Conference                                   | ieee cvf conference
          Robotics: Science & Systems                           | robotics science systems
          The Web Conference                                    | web conference
          In Proceedings of the 37th International Conference   | international conference
          Proc. Interspeech                                     | interspeech
          Proc. of the Web Conference                           | web conference
          Proceedings Interspeech                               | interspeech
          2021 Conference on Imaginary Things                   | conference on imaginary things
          The 1st Annual Meeting                                | meeting
          22nd 3rd 4th Annual Meeting                           | meeting
          3D Vision                                             | 3d vision
          10000 Conference                                      | 10000 conference
          """)
  void foldsCasePunctuationAndLeadAway(String written, String folded) {
    assertThat(VenueSpelling.fold(written)).isEqualTo(folded);
  }

  @Test
  void foldsCompatibilityLettersToTheUsualOnes() {
    assertThat(VenueSpelling.fold("ＮｅｕｒＩＰＳ")).isEqualTo("neurips");
    assertThat(VenueSpelling.fold("Journées de l’Été")).isEqualTo("journées de l été");
  }

  @Test
  void keepsTheLeadOfJournalThatIsNothingElse() {
    assertThat(VenueSpelling.fold("Proceedings of the IEEE")).isEqualTo("proceedings of the ieee");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "…", "--"})
  void leavesNothingOfWhatHasNoLetters(String written) {
    assertThat(VenueSpelling.fold(written)).isEmpty();
  }

  @Test
  void looksUpTheSpellingItselfWhereNothingCanBeLeftOff() {
    assertThat(VenueSpelling.variants("NeurIPS")).containsExactly("neurips");
  }

  @Test
  void looksUpTheNameWithoutItsSponsors() {
    assertThat(VenueSpelling.variants("IEEE/CVF Conference on Vision"))
        .containsExactly(
            "ieee cvf conference on vision",
            "conference on vision",
            "international conference on vision");
    assertThat(VenueSpelling.variants("ACM SIGKDD Conference"))
        .containsExactly("acm sigkdd conference", "conference", "international conference");
  }

  @Test
  void looksUpWhatStandsBeforeAndInsideParentheses() {
    assertThat(VenueSpelling.variants("Imaginary Conference (IMC)"))
        .containsExactly("imaginary conference imc", "imaginary conference", "imc");
  }

  @Test
  void neverLeavesOffTheWholeName() {
    assertThat(VenueSpelling.variants("ACM")).containsExactly("acm");
    assertThat(VenueSpelling.variants("International")).containsExactly("international");
  }

  /** A pattern that begins at every space of a run would take minutes here. */
  @Test
  @Timeout(5)
  void readsLongRunsOfSpacesAtOnce() {
    String name = "a" + " ".repeat(100_000) + "(";

    assertThat(VenueSpelling.variants(name)).containsExactly("a");
  }
}
