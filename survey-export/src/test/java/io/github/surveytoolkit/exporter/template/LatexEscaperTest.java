package io.github.surveytoolkit.exporter.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatexEscaperTest {

  private final LatexEscaper escaper = new LatexEscaper();

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '\u0001',
      textBlock =
          """
          a \\ b      => a \\textbackslash{} b
          {a}         => \\{a\\}
          [a]         => {[}a{]}
          *a* b*      => {*}a* b*
          100%        => 100\\%
          C#          => C\\#
          AT&T        => AT\\&T
          $5          => \\$5
          a_b         => a\\_b
          ~           => \\textasciitilde{}
          x^2         => x\\textasciicircum{}2
          say "hi"    => say \\textquotedbl{}hi\\textquotedbl{}
          a<b>c|d     => a\\textless{}b\\textgreater{}c\\textbar{}d
          a -- b      => a -\\/- b
          ``a''       => `\\/`a'\\/'
          <<a         => \\textless{}\\/\\textless{}a
          what?`      => what?\\/`
          """)
  void writesSpecialCharactersSoThatTheyShow(String text, String escaped) {
    assertThat(escaper.escape(text)).isEqualTo(escaped);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '\u0001',
      textBlock =
          """
          \\input{/etc/hosts}         => \\textbackslash{}input\\{/etc/hosts\\}
          ^^5cinput x                 => \\textasciicircum{}\\textasciicircum{}5cinput x
          \\end{document}             => \\textbackslash{}end\\{document\\}
          $\\input{x}$                => \\$\\textbackslash{}input\\{x\\}\\$
          $a                          => \\$a
          """)
  void makesNoTextACommand(String text, String escaped) {
    assertThat(escaper.escape(text)).isEqualTo(escaped);
  }

  @Test
  void keepsSoundFormulas() {
    assertThat(escaper.escape("In $O(n \\log n)$ & less")).isEqualTo("In $O(n \\log n)$ \\& less");
  }

  @ParameterizedTest
  @CsvSource({
    "Gödel, G{\\\"o}del",
    "Łukasz, {\\L}ukasz",
    "αβ, {$\\alpha$}{$\\beta$}",
    "学习, 学习",
    "🙂, 🙂",
    "\uFFFD, ?"
  })
  void writesLettersAsCommandsWhereLatexHasOne(String text, String escaped) {
    assertThat(escaper.escape(text)).isEqualTo(escaped);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\u2028b", "a\u2029b", "a\tb", "a\u00A0b", "a\u0000 \u202Eb"})
  void leavesNeitherLineEndsNorControlsInAText(String text) {
    assertThat(escaper.escape(text)).isEqualTo("a b");
  }

  @Test
  void letsLinesEndInWordsThatFitNoColumn() {
    assertThat(escaper.escape("see abcdefghijklmnopqrstuvwxyz"))
        .isEqualTo("see abcdefgh\\allowbreak{}ijklmnop\\allowbreak{}qrstuvwx\\allowbreak{}yz");
  }

  @Test
  void letsLinesEndBetweenIdeographs() {
    assertThat(escaper.escape("大语言模型高效推理与训练综述"))
        .isEqualTo("大语言模\\allowbreak{}型高效推\\allowbreak{}理与训练\\allowbreak{}综述");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Backpropagation-Free Communication-Efficient", "Antidisestablishmentaria"})
  void leavesOtherWordsToTex(String text) {
    assertThat(escaper.escape(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a%20b?c=d&e=f#g, https://example.org/a\\%20b?c=d\\&e=f\\#g",
    "https://example.org/~home/a_b, https://example.org/\\string~home/a\\_b",
    "https://example.org/$x, https://example.org/\\%24x"
  })
  void writesAddressesAsHyperrefTakesThem(String url, String written) {
    assertThat(escaper.address(url)).isEqualTo(written);
  }
}
