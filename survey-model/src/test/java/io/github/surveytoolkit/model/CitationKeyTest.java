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
  @ValueSource(
      strings = {
        "",
        " ",
        "two words",
        "a,b",
        "a{b}",
        "a\\b",
        "a%b",
        "a#b",
        "a~b",
        "\"a\"",
        "a\0b",
        "a^^7db"
      })
  void holdsNothingThatEndsAKey(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CitationKey(value))
        .withMessage("not a citation key: \"" + value + "\"");
    assertThat(CitationKey.parse(value)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "DBLP:conf/nips/VaswaniSPUJGKP17", "10.1002/(SICI)1097-4571", "\u674e2020"})
  void isReadAsItStands(String value) {
    assertThat(CitationKey.parse(value)).hasValue(new CitationKey(value));
  }
}
