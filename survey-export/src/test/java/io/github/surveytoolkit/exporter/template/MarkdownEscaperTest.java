package io.github.surveytoolkit.exporter.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownEscaperTest {

  private final MarkdownEscaper escaper = new MarkdownEscaper();

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '\u0001',
      textBlock =
          """
          *a* and **b**      => \\*a\\* and \\*\\*b\\*\\*
          _a_                => \\_a\\_
          a __b__ c          => a \\_\\_b\\_\\_ c
          `a`                => \\`a\\`
          [a](b)             => \\[a\\](b)
          <b> </b> <!-- <?   => \\<b> \\</b> \\<!-- \\<?
          a | b              => a \\| b
          ~a~                => \\~a\\~
          \\*                => \\\\\\*
          a \\               => a \\\\
          &amp; &#62; &#x3e; => \\&amp; \\&#62; \\&#x3e;
          see http://a.org   => see http\\://a.org
          www.a.org          => www\\.a.org
          c@d.org            => c<!-- -->@d.org
          """)
  void putsABackslashBeforeWhatWouldBeRead(String text, String escaped) {
    assertThat(escaper.escape(text)).isEqualTo(escaped);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '\u0001',
      textBlock =
          """
          # a       => \\# a
          ##a       => \\##a
          - a       => \\- a
          + a       => \\+ a
          1. a      => 1\\. a
          12) a     => 12\\) a
          > a       => \\> a
          ---       => \\---
          - - -     => \\- - -
          ===       => \\===
          a ##      => a \\##
          """)
  void putsABackslashBeforeWhatWouldBeReadAtTheEndsOfALine(String text, String escaped) {
    assertThat(escaper.escape(text)).isEqualTo(escaped);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An Ordinary Title: It's (Quite) \"Plain\"!",
        "file_name and C#",
        "-3+4",
        "1.5 times, 2) and - then",
        "a < b > c <= 3",
        "R&D, AT&T and a && b",
        "$\\mathcal{O}(n \\log n)$ steps of $x_1$",
        "C:\\temp",
        "@someone at 12:30",
        "深度学习 = 😀"
      })
  void leavesWhatIsReadAsText(String text) {
    assertThat(escaper.escape(text)).isEqualTo(text);
  }

  @Test
  void makesSpacesOfLineEnds() {
    assertThat(escaper.escape("a\nb\r\nc")).isEqualTo("a b c");
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.org/b_c~d, https://a.org/b_c~d",
    "https://a.org/(b)[c]*d|e, https://a.org/%28b%29%5Bc%5D%2Ad%7Ce",
    "https://a.org/?b&c=d&copy;e, https://a.org/?b&c=d&amp;copy;e",
    "http://[::1]/a[b], http://[::1]/a%5Bb%5D",
    "../a(b).pdf, ../a%28b%29.pdf"
  })
  void encodesWhatWouldEndAnAddress(String url, String target) {
    assertThat(escaper.address(url)).isEqualTo(target);
  }
}
