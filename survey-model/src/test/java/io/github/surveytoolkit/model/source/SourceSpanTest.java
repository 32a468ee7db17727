package io.github.surveytoolkit.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceSpanTest {

  @Test
  void mayBeEmpty() {
    assertThat(new SourceSpan(3, 3).length()).isZero();
    assertThat(new SourceSpan(3, 7).length()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({
    "3, 7, 5, 9, 3, 9",
    "5, 9, 3, 7, 3, 9",
    "3, 4, 8, 9, 3, 9",
    "3, 9, 5, 6, 3, 9",
  })
  void unionHoldsBothAndWhatIsBetween(
      int start, int end, int otherStart, int otherEnd, int unionStart, int unionEnd) {
    assertThat(new SourceSpan(start, end).union(new SourceSpan(otherStart, otherEnd)))
        .isEqualTo(new SourceSpan(unionStart, unionEnd));
  }

  @ParameterizedTest
  @CsvSource({
    "3, 7, true",
    "4, 6, true",
    "3, 3, true",
    "7, 7, true",
    "2, 6, false",
    "4, 8, false",
    "8, 9, false",
  })
  void containsWhatLiesWithinIt(int start, int end, boolean contained) {
    assertThat(new SourceSpan(3, 7).contains(new SourceSpan(start, end))).isEqualTo(contained);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -1 | 3 | span must run forward, was -1 to 3
           7 | 3 | span must run forward, was 7 to 3
          """)
  void refusesToRunBackward(int start, int end, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SourceSpan(start, end))
        .withMessage(message);
  }
}
