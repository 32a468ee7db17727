package io.github.surveytoolkit.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeUrlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://arxiv.org/abs/1706.03762",
        "http://example.org",
        "HTTPS://Example.org/",
        "https://example.org:8080/a?b=c&d=e#f",
        "https://example.org/a%20b",
        "https://example.org/~user/a(b)!$'*+,;=:@",
        "https://example.org?q",
        "http://[::1]/",
        "http://127.0.0.1/"
      })
  void writesAddressOfTheWebAsItIs(String url) {
    assertThat(SafeUrl.of(url)).contains(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\tscript:alert(1)",
        " javascript:alert(1)",
        "\u0001javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "ftp://example.org/",
        "mailto:a@example.org",
        "//example.org/x",
        "../rel/path",
        "#anchor",
        "example.org"
      })
  void refusesWhatIsNoAddressOfTheWeb(String url) {
    assertThat(SafeUrl.of(url)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://",
        "https:///x",
        "https:/x",
        "https://?q",
        "http://user:pw@host/",
        "http://user@host/",
        "http://host\\@evil.example/",
        "http://two words/",
        "http://:80/",
        "http://host:port/",
        "http://[x]/"
      })
  void refusesAddressWithoutHostOrWithUserInformation(String url) {
    assertThat(SafeUrl.of(url)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0x00, 0x09, 0x0A, 0x0D, 0x1B, 0x7F, 0x85, 0x9B})
  void refusesControlCharacters(int control) {
    assertThat(SafeUrl.of("https://example.org/" + Character.toString(control))).isEmpty();
  }

  /** Quotes and bars are part of what is encoded, hence the other delimiter and quote. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      textBlock =
          """
          a b           ¦ a%20b
          {e}           ¦ %7Be%7D
          "onclick="x   ¦ %22onclick=%22x
          <script>      ¦ %3Cscript%3E
          \\write18{id} ¦ %5Cwrite18%7Bid%7D
          ^^5cinput     ¦ %5E%5E5cinput
          a|b`c         ¦ a%7Cb%60c
          é             ¦ %C3%A9
          检索            ¦ %E6%A3%80%E7%B4%A2
          🚀            ¦ %F0%9F%9A%80
          """)
  void encodesWhatAddressesMayNotHold(String path, String encoded) {
    assertThat(SafeUrl.of("https://example.org/" + path))
        .contains("https://example.org/" + encoded);
  }

  @ParameterizedTest
  @CsvSource({
    "100%, 100%25",
    "%4, %254",
    "%zz, %25zz",
    "%%41, %25%41",
    "%c3%A9, %c3%A9",
    "%２１, %25%EF%BC%92%EF%BC%91"
  })
  void encodesPercentSignThatEncodesNothing(String path, String encoded) {
    assertThat(SafeUrl.of("https://example.org/" + path))
        .contains("https://example.org/" + encoded);
  }

  @Test
  void encodesBidiControlsAndLoneSurrogates() {
    assertThat(SafeUrl.of("https://example.org/\u202E")).contains("https://example.org/%E2%80%AE");
    assertThat(SafeUrl.of("https://example.org/\uD800")).contains("https://example.org/%EF%BF%BD");
  }

  @Test
  void encodesHostBeyondAscii() {
    assertThat(SafeUrl.of("https://bücher.example/")).contains("https://b%C3%BCcher.example/");
  }

  @Test
  void leavesEncodedAddressAsItIs() {
    assertThat(SafeUrl.of("https://example.org/a%20b%25%7B"))
        .contains("https://example.org/a%20b%25%7B");
  }
}
