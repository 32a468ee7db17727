package io.github.surveytoolkit.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatexEncoderTest {

  private static String encoded(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(c -> LatexEncoder.append(c, out));
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ö | {\\"o}
          é | {\\'e}
          À | {\\`A}
          ñ | {\\~n}
          ż | {\\.z}
          š | {\\v{s}}
          ő | {\\H{o}}
          ç | {\\c{c}}
          ą | {\\k{a}}
          ŭ | {\\u{u}}
          ṣ | {\\d{s}}
          ș | {\\textcommabelow{s}}
          """)
  void writesLetterUnderItsAccent(String letter, String latex) {
    assertThat(encoded(letter)).isEqualTo(latex);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          í | {\\'{\\i}}
          ï | {\\"{\\i}}
          ǰ | {\\v{\\j}}
          į | {\\k{i}}
          ị | {\\d{i}}
          """)
  void takesTheDotAwayUnderAccentAboveAlone(String letter, String latex) {
    assertThat(encoded(letter)).isEqualTo(latex);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ế | {\\'{\\^e}}
          ệ | {\\^{\\d{e}}}
          ḯ | {\\'{\\"{\\i}}}
          """)
  void setsAccentUponAccent(String letter, String latex) {
    assertThat(encoded(letter)).isEqualTo(latex);
  }

  @ParameterizedTest
  @CsvSource({
    "ø, {\\o}",
    "Ł, {\\L}",
    "ı, {\\i}",
    "ß, {\\ss}",
    "Å, {\\AA}",
    "œ, {\\oe}",
    "–, {\\textendash}",
    "“, {\\textquotedblleft}",
    "™, {\\texttrademark}",
  })
  void writesLettersAndSignsThatHaveCommandOfTheirOwn(String sign, String latex) {
    assertThat(encoded(sign)).isEqualTo(latex);
  }

  @ParameterizedTest
  @CsvSource({
    "α, {$\\alpha$}",
    "μ, {$\\mu$}",
    "Ω, {$\\Omega$}",
    "∞, {$\\infty$}",
    "≥, {$\\geq$}",
    "×, {$\\times$}",
    "², {$^{2}$}",
  })
  void writesGreekAndMathematicsAsFormulas(String sign, String latex) {
    assertThat(encoded(sign)).isEqualTo(latex);
  }

  @ParameterizedTest
  @CsvSource({"ﬁ, fi", "Ⅳ, IV", "\u2010, -"})
  void writesCompatibilityLettersAsPlainOnes(String sign, String plain) {
    assertThat(encoded(sign)).isEqualTo(plain);
  }

  @Test
  void encodesWordsLetterByLetter() {
    assertThat(encoded("Erdős & Gödel")).isEqualTo("Erd{\\H{o}}s & G{\\\"o}del");
  }

  @Test
  void leavesAsciiToTheEscaper() {
    assertThat(encoded("100% {of} $5 \\ #1_2 ^~&\"<>|")).isEqualTo("100% {of} $5 \\ #1_2 ^~&\"<>|");
  }

  @ParameterizedTest
  @ValueSource(strings = {"漢", "Ж", "🚀", "\u0301"})
  void keepsAndReportsWhatHasNoCommand(String text) {
    assertThat(encoded(text)).isEqualTo(text);
    assertThat(LatexEncoder.unknown(text)).containsExactly(text.codePointAt(0));
  }

  @Test
  void reportsEachUnknownCharacterOnceInOrderOfCode() {
    assertThat(LatexEncoder.unknown("é漢 α 字漢🚀 ASCII"))
        .containsExactly((int) '字', (int) '漢', 0x1F680);
  }
}
