package io.github.surveytoolkit.exporter.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RisEscaperTest {

  private static final RisEscaper ESCAPER = new RisEscaper();

  @Test
  void leavesTextAsItIs() {
    assertThat(ESCAPER.escape("50% of \\{x}, \"y\" & <z> 学"))
        .isEqualTo("50% of \\{x}, \"y\" & <z> 学");
  }

  @Test
  void keepsAValueInItsLine() {
    assertThat(ESCAPER.escape("a\r\nER  - \u2028\u0085b\n")).isEqualTo("a ER - b");
  }
}
