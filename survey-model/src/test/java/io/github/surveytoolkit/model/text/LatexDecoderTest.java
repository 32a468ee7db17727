package io.github.surveytoolkit.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.model.text.LatexDecoder.UnknownCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatexDecoderTest {

  private static final int TRIES = 2_000 * Integer.getInteger("tries.factor", 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '@',
      textBlock =
          """
          G\\"odel              | Gödel
          G\\"{o}del            | Gödel
          G{\\"o}del            | Gödel
          G{\\"{o}}del          | Gödel
          G\\" odel             | Gödel
          \\v sedy              | šedy
          \\v{s}edy             | šedy
          {\\v s}edy            | šedy
          Fran\\c{c}ois         | François
          Fran\\c cois          | François
          \\'\\i                | í
          \\'{\\i}              | í
          {\\'\\i}              | í
          na\\"{\\i}ve          | naïve
          \\L ukasz             | Łukasz
          {\\L}ukasz            | Łukasz
          \\L{}ukasz            | Łukasz
          Erd\\H{o}s            | Erdős
          \\o re                | øre
          Stra\\ss e            | Straße
          {\\AA}ngstr{\\"o}m    | Ångström
          \\={\\"u}             | ǖ
          \\k{a}                | ą
          \\r a                 | å
          \\.Istanbul           | İstanbul
          \\~n                  | ñ
          \\^{\\j}              | ĵ
          """)
  void readsAccentsInAllTheirSpellings(String latex, String text) {
    assertThat(LatexDecoder.text(latex)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '@',
      textBlock =
          """
          1--9                          | 1–9
          a---b                         | a—b
          -{}-                          | --
          ``quoted''                    | “quoted”
          `single'                      | `single'
          ?`Que?                        | ¿Que?
          !`Ay!                         | ¡Ay!
          A~B                           | A B
          A\\ B                         | A B
          A\\,B                         | A B
          AT\\&T 50\\% \\#1 a\\_b \\$5  | AT&T 50% #1 a_b $5
          \\{x\\}                       | {x}
          \\textbackslash{}x            | \\x
          \\ldots{} and \\dots          | … and …
          {NeRF}: {N}eural {{Fields}}   | NeRF: Neural Fields
          \\textit{Homo} \\emph{sapiens} | Homo sapiens
          {\\em Homo} {\\bf sapiens}    | Homo sapiens
          \\url{https://a.org/~b_c%20}  | https://a.org/~b_c%20
          \\href{https://a.org}{A site} | A site
          \\enquote{Yes}                | “Yes”
          \\LaTeX{} and \\TeX           | LaTeX and TeX
          2\\textsuperscript{nd}        | 2nd
          x\\textsuperscript{2}         | x²
          co\\-op                       | coop
          \\textgreek{x                 | \\textgreekx
          """)
  void readsSignsAndChangesOfFont(String latex, String text) {
    assertThat(LatexDecoder.text(latex)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$\\mathcal{O}(n \\log n)$ bounds",
        "$x$ and $\\alpha$-divergence",
        "$$\\sum_i x_i$$",
        "$a_{\\mathrm{b}}$"
      })
  void leavesFormulasAsWritten(String latex) {
    assertThat(LatexDecoder.text(latex)).isEqualTo(latex);
  }

  @Test
  void readsASignInBraces() {
    assertThat(LatexDecoder.text("{$\\mu$}-calculus")).isEqualTo("\u03BC-calculus");
  }

  @Test
  void readsAFormulaOfOneSignInTwoPairsOfBraces() {
    assertThat(LatexDecoder.text("{{$\\Gamma$}} and {$\\Gamma$}"))
        .isEqualTo("$\\Gamma$ and \u0393");
  }

  @Test
  void keepsWhatItDoesNotKnowAsWrittenAndSaysSo() {
    LatexDecoder.Decoded decoded = LatexDecoder.decode("A \\foo{b {C}} and \\bar");

    assertThat(decoded.text()).isEqualTo("A \\foo{b C} and \\bar");
    assertThat(decoded.unknown())
        .containsExactly(new UnknownCommand("\\foo", 2), new UnknownCommand("\\bar", 18));
  }

  @Test
  void readsBackWhatTheEncoderWrites() {
    List<Integer> known = known();
    Random random = new Random(1986);
    for (int i = 0; i < TRIES; i++) {
      StringBuilder text = new StringBuilder();
      StringBuilder latex = new StringBuilder();
      for (int j = random.nextInt(12); j >= 0; j--) {
        int c =
            random.nextInt(4) == 0
                ? 'a' + random.nextInt(26)
                : known.get(random.nextInt(known.size()));
        text.appendCodePoint(c);
        LatexEncoder.append(c, latex);
      }
      String normal = TextNormalizer.normalize(text.toString());
      assertThat(TextNormalizer.normalize(LatexDecoder.text(latex.toString())))
          .as(latex.toString())
          .isEqualTo(normal);
    }
  }

  /** Every character that has a command, but those that are written as plain ASCII. */
  private static List<Integer> known() {
    List<Integer> known = new ArrayList<>();
    for (int c = 0x80; c <= 0x1FFFF; c++) {
      StringBuilder latex = new StringBuilder();
      if (Character.getType(c) != Character.SURROGATE) {
        LatexEncoder.append(c, latex);
      }
      if (latex.length() > 1 && latex.charAt(0) == '{') {
        known.add(c);
      }
    }
    return known;
  }

  @Test
  void endsWhateverTheInput() {
    String[] scraps = {
      "\\",
      "{",
      "}",
      "$",
      "\\'",
      "\\\"",
      "\\c",
      "\\frac",
      "\\not",
      "\\href",
      "\\url",
      "~",
      "--",
      "`",
      "i",
      "\\i",
      " ",
      "\ud83d",
      "\u0301",
      "\\textcircled",
      "{1}",
      "^",
      "\\enquote{",
      "\\ding{72}",
      "?`"
    };
    Random random = new Random(7);
    for (int i = 0; i < TRIES * 5; i++) {
      StringBuilder latex = new StringBuilder();
      for (int j = random.nextInt(14); j >= 0; j--) {
        latex.append(scraps[random.nextInt(scraps.length)]);
      }
      assertThat(LatexDecoder.decode(latex.toString()).unknown())
          .allMatch(found -> found.offset() < latex.length());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "}", "\\'{", "\\'", "\\foo{", "$", "\\url{", "{$", "\\frac{1}", "\\href{a}{"})
  void staysFastOnPumpedText(String pump) {
    assertThat(LatexDecoder.text(pump.repeat(100_000 / pump.length()))).isNotNull();
  }
}
