package io.github.surveytoolkit.exporter.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BibtexEscaperTest {

  private final BibtexEscaper escaper = BibtexEscaper.COMMANDS;

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '\u0001',
      textBlock =
          """
          a \\ b   => a \\textbackslash{} b
          {        => \\textbraceleft{}
          }        => \\textbraceright{}
          \\{      => \\textbackslash{}\\textbraceleft{}
          \\\\     => \\textbackslash{}\\textbackslash{}
          100%     => 100\\%
          C#       => C\\#
          AT&T     => AT\\&T
          $5       => \\$5
          a_b      => a\\_b
          ~        => \\textasciitilde{}
          x^2      => x\\textasciicircum{}2
          say "hi" => say \\textquotedbl{}hi\\textquotedbl{}
          a<b      => a\\textless{}b
          a>b      => a\\textgreater{}b
          a|b      => a\\textbar{}b
          """)
  void writesSpecialCharactersAsCommands(String text, String escaped) {
    assertThat(escaper.escape(text)).isEqualTo(escaped);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '\u0001',
      textBlock =
          """
          a -- b  => a -{}- b
          a --- b => a -{}-{}- b
          ``a''   => `{}`a'{}'
          ,,a     => ,{},a
          what?`  => what?{}`
          what!`  => what!{}`
          <<a>>   => \\textless{}\\textless{}a\\textgreater{}\\textgreater{}
          """)
  void keepsPairsApartThatFontsMakeIntoOneSign(String text, String escaped) {
    assertThat(escaper.escape(text)).isEqualTo(escaped);
  }

  @ParameterizedTest
  @CsvSource({
    "Gödel, G{\\\"o}del",
    "Łukasz Müller, {\\L}ukasz M{\\\"u}ller",
    "Søren Ångström, S{\\o}ren {\\AA}ngstr{\\\"o}m",
    "Dvořák, Dvo{\\v{r}}{\\'a}k",
    "Erdős, Erd{\\H{o}}s",
    "García, Garc{\\'{\\i}}a",
    "François, Fran{\\c{c}}ois",
    "Straße, Stra{\\ss}e",
    "Phạm Thế, Ph{\\d{a}}m Th{\\'{\\^e}}",
    "İstanbul ı, {\\.I}stanbul {\\i}",
    "ąęż, {\\k{a}}{\\k{e}}{\\.z}",
    "a–b—c…, a{\\textendash}b{\\textemdash}c{\\ldots}",
    "“q”, {\\textquotedblleft}q{\\textquotedblright}"
  })
  void writesLettersOfLatinScriptsAsCommandsInBraces(String text, String escaped) {
    assertThat(escaper.escape(text)).isEqualTo(escaped);
  }

  @ParameterizedTest
  @CsvSource({
    "μ-law, {$\\mu$}-law",
    "αβ, {$\\alpha$}{$\\beta$}",
    "Ω, {$\\Omega$}",
    "a→b, a{$\\rightarrow$}b",
    "x≤∞, x{$\\leq$}{$\\infty$}",
    "x², x{$^{2}$}"
  })
  void writesSignsOfMathematicsAsFormulas(String text, String escaped) {
    assertThat(escaper.escape(text)).isEqualTo(escaped);
  }

  @ParameterizedTest
  @ValueSource(strings = {"深度学习", "한국어", "Привет", "مرحبا", "👩‍👩‍👧", "ℝ"})
  void keepsCharactersThatLatexHasNoCommandFor(String text) {
    assertThat(escaper.escape(text)).isEqualTo(text);
  }

  @Test
  void takesAFormulaForText() {
    assertThat(escaper.escape("$x^2$")).isEqualTo("\\$x\\textasciicircum{}2\\$");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '\u0001',
      textBlock =
          """
          $5 or $10     => \\$5 or \\$10
          $ x $         => \\$ x \\$
          $open         => \\$open
          $a{b$         => \\$a\\textbraceleft{}b\\$
          $a}{b$        => \\$a\\textbraceright{}\\textbraceleft{}b\\$
          $\\input{x}$  => \\$\\textbackslash{}input\\textbraceleft{}x\\textbraceright{}\\$
          $^^5cinput$   => \\$\\textasciicircum{}\\textasciicircum{}5cinput\\$
          $a%b$         => \\$a\\%b\\$
          """)
  void escapesDollars(String text, String escaped) {
    assertThat(escaper.escape(text)).isEqualTo(escaped);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Attention Is All You Need", "a, b; c: d. e! f? (g) [h] i/j *k* @l +m =n"})
  void leavesHarmlessTextAlone(String text) {
    assertThat(escaper.escape(text)).isEqualTo(text);
  }

  @Test
  void balancesBracesOfAnyText() {
    assertThat(escaper.escape("}}, note = {injected}, x = {"))
        .isEqualTo(
            "\\textbraceright{}\\textbraceright{}, note = \\textbraceleft{}injected"
                + "\\textbraceright{}, x = \\textbraceleft{}");
  }
}
