package io.github.surveytoolkit.exporter.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlEscaperTest {

  private static String escaped(String text) {
    return new HtmlEscaper().escape(text);
  }

  @Test
  void escapesWhatHtmlReadsInTextAndInAttributes() {
    assertThat(escaped("<b> \"R&D\" 'x'")).isEqualTo("&lt;b&gt; &quot;R&amp;D&quot; &#39;x&#39;");
  }

  @Test
  void leavesLettersAsTheyAre() {
    assertThat(escaped("\u6df1\u5ea6 \ud83d\ude00 \u00e9"))
        .isEqualTo("\u6df1\u5ea6 \ud83d\ude00 \u00e9");
  }

  @Test
  void leavesOutWhatHidesOrTurnsText() {
    assertThat(escaped("a\u0000b\u001b[1m\u202ec")).isEqualTo("ab[1mc");
  }

  @Test
  void replacesHalvesOfLettersAndWhatXmlForbids() {
    assertThat(escaped("a\ud800b\uffffc")).isEqualTo("a\ufffdb\ufffdc");
  }

  @Test
  void escapesAddresses() {
    assertThat(new HtmlEscaper().address("https://a/?b=1&c='d'"))
        .isEqualTo("https://a/?b=1&amp;c=&#39;d&#39;");
  }
}
