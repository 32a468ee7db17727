package io.github.surveytoolkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArxivIdTest {

  @ParameterizedTest
  @CsvSource({
    "1706.03762, 1706.03762",
    "1706.03762v5, 1706.03762",
    "1706.03762v12, 1706.03762",
    "0704.0001, 0704.0001",
    "cs/0309136, cs/0309136",
    "cs/0309136v1, cs/0309136",
    "hep-th/9901001, hep-th/9901001",
    "math.GT/0309136, math.GT/0309136",
    "q-bio/0309136, q-bio/0309136",
  })
  void readsIdentifierWithoutItsVersion(String written, String bare) {
    assertThat(ArxivId.parse(written)).contains(new ArxivId(bare));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1706",
        "1706.037",
        "1706.037621",
        "1713.03762",
        "1700.03762",
        "1706.03762v",
        "arXiv:1706.03762",
        "cs/030913",
        "cs/0313136",
        " 1706.03762"
      })
  void readsNothingFromOtherText(String written) {
    assertThat(ArxivId.parse(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1706.03762, 2017, 6",
    "0704.0001, 2007, 4",
    "2412.00001, 2024, 12",
    "cs/0309136, 2003, 9",
    "hep-th/9108001, 1991, 8",
    "math/9912001, 1999, 12",
  })
  void tellsYearAndMonthOfSubmission(String value, int year, int month) {
    ArxivId id = new ArxivId(value);

    assertThat(id.year()).isEqualTo(year);
    assertThat(id.month()).isEqualTo(month);
  }

  @Test
  void refusesVersionInTheConstructor() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ArxivId("1706.03762v5"))
        .withMessage("not an arXiv identifier: 1706.03762v5");
  }
}
