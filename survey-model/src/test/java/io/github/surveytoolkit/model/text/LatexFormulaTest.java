package io.github.surveytoolkit.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatexFormulaTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "x^2",
        "x_i^2",
        "x'^2",
        "x''_i",
        "^2",
        "{x^a}^b",
        "x^{y^z}",
        "O(n \\log n)",
        "\\mathcal{O}(n)",
        "\\mathcal O",
        "x^\\alpha",
        "x^\\mathrm{T}",
        "x_\\text{max}",
        "\\text{at most 3}",
        "\\frac{a}{b}",
        "\\frac12",
        "\\sqrt{x}",
        "\\sqrt[3]{x}",
        "\\left( \\frac{a}{b} \\right)^2",
        "\\left\\{ x \\right.",
        "\\big( x \\big)",
        "\\sum_{i=1}^n x_i",
        "\\hat{x}_i"
      })
  void takesWhatTexTypesets(String formula) {
    assertThat(LatexFormula.isSound(formula)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a^b^c",
        "a_b_c",
        "a_b^c_d",
        "a^2'",
        "x_",
        "x^",
        "x^}",
        "x^_",
        "{x",
        "x}",
        "\\frac",
        "\\frac{a}",
        "\\sqrt",
        "\\sqrt[3",
        "x^\\frac{a}{b}",
        "\\mathcal",
        "\\text{a_b}",
        "\\text",
        "\\left( x",
        "x \\right)",
        "\\left( {x \\right)}",
        "\\left x \\right)",
        "\\big",
        "\\"
      })
  void refusesWhatTexStopsAt(String formula) {
    assertThat(LatexFormula.isSound(formula)).isFalse();
  }
}
