package io.github.surveytoolkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VenueKindTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          International Conference on Imaginary Things | CONFERENCE
          Symposium on Imaginary Things                | CONFERENCE
          Proc. Imaginary Things                       | CONFERENCE
          Imaginary Conf. 2021                         | CONFERENCE
          Journal of Imaginary Things                  | JOURNAL
          IEEE Trans. Imaginary Things                 | JOURNAL
          Imaginary Letters                            | JOURNAL
          Workshop on Imaginary Things                 | WORKSHOP
          Imaginary Things WS                          | WORKSHOP
          PhD Thesis, Imaginary University             | THESIS
          Doctoral dissertation                        | THESIS
          Technical Report                             | REPORT
          Imaginary AI Blog                            | WEB
          Imaginary Things                             | UNKNOWN
          Reviewers' Choice                            | UNKNOWN
          """)
  void isToldByTheNameOfVenue(String name, VenueKind kind) {
    assertThat(VenueKind.ofName(name)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Workshop of the Conference on Imaginary Things    | WORKSHOP
          Conference on Imaginary Things Workshops          | WORKSHOP
          Journal of Conference Abstracts                   | JOURNAL
          Proceedings of the Transactions of Imaginary Kind | JOURNAL
          Blog of the Conference                            | CONFERENCE
          """)
  void isTheMoreTellingWhereNameHoldsTwoWords(String name, VenueKind kind) {
    assertThat(VenueKind.ofName(name)).isEqualTo(kind);
  }

  @ParameterizedTest
  @EnumSource
  void isFoundByItsOwnWord(VenueKind kind) {
    assertThat(VenueKind.ofWord(kind.word())).contains(kind);
  }

  @Test
  void hasLowerCaseWords() {
    assertThat(VenueKind.CONFERENCE.word()).isEqualTo("conference");
    assertThat(VenueKind.ofWord("Conference")).isEmpty();
    assertThat(VenueKind.ofWord("party")).isEmpty();
  }
}
