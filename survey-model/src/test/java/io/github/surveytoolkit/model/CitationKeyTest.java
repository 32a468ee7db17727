package io.github.surveytoolkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationKeyTest {

  @Test
  void keepsCaseAndComparesWithoutIt() {
    CitationKey key = new CitationKey("Vaswani2017Attention");

    assertThat(key).hasToString("Vaswani2017Attention");
    assertThat(key.folded()).isEqualTo("vaswani2017attention");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void mustNotBeBlank(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CitationKey(value))
        .withMessage("citation key must not be blank");
  }
}
