package io.github.surveytoolkit.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "\nx",
        "\0x",
        "\uff1d1",
        "\uff0b1",
        "\uff0d1",
        "\uff20a",
        "=",
        "'=1",
        "''-1",
        "'@"
      })
  void guardsWhatASpreadsheetWouldRun(String value) {
    assertThat(FormulaGuard.put(value)).isEqualTo("'" + value);
    assertThat(FormulaGuard.take("'" + value)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "'", "''", "a=1", " =1", "'tis", "Title - Part", "1-2", "\"=1", "(=1)", ";=1"})
  void leavesOtherValuesAlone(String value) {
    assertThat(FormulaGuard.put(value)).isEqualTo(value);
    assertThat(FormulaGuard.take(value)).isEqualTo(value);
  }

  @Test
  void takesNothingOffWhatWasNeverGuarded() {
    assertThat(FormulaGuard.take("=1+1")).isEqualTo("=1+1");
    assertThat(FormulaGuard.take("-")).isEqualTo("-");
  }
}
