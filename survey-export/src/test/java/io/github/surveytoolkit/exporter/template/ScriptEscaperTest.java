package io.github.surveytoolkit.exporter.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptEscaperTest {

  private static String escaped(String text) {
    return new ScriptEscaper().escape(text);
  }

  @Test
  void escapesWhatEndsAString() {
    assertThat(escaped("a\"b\\c\nd")).isEqualTo("a\\\"b\\\\c\\nd");
  }

  @Test
  void escapesWhatEndsAScript() {
    assertThat(escaped("</script><!--&")).isEqualTo("\\u003c/script\\u003e\\u003c!--\\u0026");
  }

  @Test
  void escapesControlsAndHalvesOfLetters() {
    assertThat(escaped("\u0001\u2028\ud83d\ude00")).isEqualTo("\\u0001\\u2028\\ud83d\\ude00");
  }
}
