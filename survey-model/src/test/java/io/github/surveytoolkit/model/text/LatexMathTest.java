package io.github.surveytoolkit.model.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.model.text.LatexMath.Part;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatexMathTest {

  private static List<String> formulas(String text) {
    return LatexMath.parts(text).stream().filter(Part::isMath).map(Part::text).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$x$",
        "$O(n)$",
        "$\\mathcal{O}(n \\log n)$",
        "$\\ell_1$",
        "$\\beta$",
        "$x^{2}$",
        "$\\{a, b\\}$",
        "$\\frac{1}{\\sqrt{n}}$",
        "$\\left( x \\right)$",
        "$a \\, b$",
        "$\\text{top-}k$"
      })
  void keepsHarmlessFormulas(String formula) {
    assertThat(formulas("On " + formula + "-bounds")).containsExactly(formula);
  }

  @Test
  void cutsTextAroundFormulasInOrder() {
    assertThat(LatexMath.parts("From $x$ to $y$ and back"))
        .containsExactly(
            new Part("From ", false),
            new Part("$x$", true),
            new Part(" to ", false),
            new Part("$y$", true),
            new Part(" and back", false));
  }

  @Test
  void leavesTextWithoutDollarsInOnePiece() {
    assertThat(LatexMath.parts("Attention Is All You Need"))
        .containsExactly(new Part("Attention Is All You Need", false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "costs $5 and $10",
        "between $5-$10",
        "pay $5, $6, and $7",
        "$unclosed",
        "$ x $",
        "5$ and 6$",
        "$$",
        "US$"
      })
  void takesMoneyForNoFormula(String text) {
    assertThat(LatexMath.parts(text)).containsExactly(new Part(text, false));
  }

  @Test
  void findsFormulaAfterMoney() {
    assertThat(formulas("The $1M question: $x$-learning")).containsExactly("$x$");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$\\input{/etc/passwd}$",
        "$\\write18{id}$",
        "$\\text{\\input x}$",
        "$\\csname input\\endcsname$",
        "$\\begin{filecontents}$",
        "$\\def\\x{y}$",
        "$\\\\input$",
        "$^^5cinput{x}$",
        "$\\catcode`\\%=12$",
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}$"
      })
  void takesHarmfulCommandsForNoFormula(String text) {
    assertThat(formulas(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"$a}{b$", "${a$", "$a}$", "$\\{a$", "$x\\$", "$x%y$", "$a & b$", "$#1$"})
  void takesWhatWouldBreakTheFieldForNoFormula(String text) {
    assertThat(formulas(text)).isEmpty();
  }

  @Test
  void losesNoCharacter() {
    List<Part> parts = LatexMath.parts("$5 $x$ \\$ $a}$ $$y$ $");

    assertThat(parts.stream().map(Part::text).collect(joining()))
        .isEqualTo("$5 $x$ \\$ $a}$ $$y$ $");
  }
}
