package io.github.surveytoolkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationDateTest {

  @Test
  void isAsExactAsItsSource() {
    assertThat(PublicationDate.of(2017))
        .isEqualTo(new PublicationDate(2017, OptionalInt.empty(), OptionalInt.empty()));
    assertThat(PublicationDate.of(2017, 6))
        .isEqualTo(new PublicationDate(2017, OptionalInt.of(6), OptionalInt.empty()));
    assertThat(PublicationDate.of(2017, 6, 12))
        .isEqualTo(new PublicationDate(2017, OptionalInt.of(6), OptionalInt.of(12)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
             20 |  1 |  1 | year must be in 1000..9999, was 20
            999 |  1 |  1 | year must be in 1000..9999, was 999
          10000 |  1 |  1 | year must be in 1000..9999, was 10000
           2017 |  0 |  1 | month must be in 1..12, was 0
           2017 | 13 |  1 | month must be in 1..12, was 13
           2017 |  6 |  0 | day must be in 1..31, was 0
           2017 |  6 | 32 | day must be in 1..31, was 32
          """)
  void refusesWhatIsNoDate(int year, int month, int day, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PublicationDate.of(year, month, day))
        .withMessage(message);
  }

  @Test
  void refusesDayWithoutMonth() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PublicationDate(2017, OptionalInt.empty(), OptionalInt.of(12)))
        .withMessage("a day needs a month, was day 12");
  }
}
