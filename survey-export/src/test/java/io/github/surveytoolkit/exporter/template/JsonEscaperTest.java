package io.github.surveytoolkit.exporter.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class JsonEscaperTest {

  private static final JsonEscaper ESCAPER = new JsonEscaper();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          plain, <b>text</b> & 'more' | plain, <b>text</b> & 'more'
          a "quoted" word             | a \\"quoted\\" word
          \\alpha                     | \\\\alpha
          Łukasz 学 😀                | Łukasz 学 😀
          """)
  void escapesWhatEndsAString(String text, String json) {
    assertThat(ESCAPER.escape(text)).isEqualTo(json);
  }

  @Test
  void writesControlsAndEndsOfLinesByNumber() {
    assertThat(ESCAPER.escape("a\n\t\0\u007Fb\u2028\u2029"))
        .isEqualTo("a\\u000a\\u0009\\u0000\\u007fb\\u2028\\u2029");
  }

  @Test
  void replacesHalvesOfPairs() {
    assertThat(ESCAPER.escape("a\uD83Db")).isEqualTo("a\uFFFDb");
  }

  @Test
  void everyCharacterIsReadBackAsItself() {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c <= 0x1FFFF; c++) {
      if (Character.getType(c) != Character.SURROGATE) {
        all.appendCodePoint(c);
      }
    }

    String read = new JsonMapper().readTree('"' + ESCAPER.escape(all.toString()) + '"').asString();

    assertThat(read).isEqualTo(all.toString());
  }
}
