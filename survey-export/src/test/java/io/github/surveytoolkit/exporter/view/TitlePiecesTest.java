package io.github.surveytoolkit.exporter.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.exporter.template.Text;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlePiecesTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          BERT                              => {BERT}
          NeRF in the Wild                  => {NeRF} in the Wild
          GPT-4 Technical Report            => {GPT}-4 Technical Report
          Are LLMs Few-Shot Learners?       => Are {LLM}s Few-Shot Learners?
          LLaMA: Open and Efficient         => {LLaMA}: Open and Efficient
          3D Gaussian Splatting             => {3D} Gaussian Splatting
          RoBERTa, ALBERT and more          => {RoBERT}a, {ALBERT} and more
          A Fast IO-Aware Method            => A Fast {IO}-Aware Method
          H2O                               => {H2O}
          ÖAW                               => {ÖAW}
          """)
  void bracesWordsWhoseCapitalsStylesWouldLose(String title, String pieces) {
    assertThat(shown(title)).isEqualTo(pieces);
  }

  @ParameterizedTest
  @CsvSource({"eBay, e{B}ay", "On mRNA, On m{RNA}"})
  void bracesFromTheFirstCapitalInAWordThatBeginsSmall(String title, String pieces) {
    assertThat(shown(title)).isEqualTo(pieces);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A Survey",
        "Attention Is All You Need",
        "Über Neural Networks",
        "mixup: Beyond Empirical Risk Minimization",
        "Learning in 2 Steps",
        "K-Means",
        "深度学习"
      })
  void leavesWordsOfSentenceCaseAlone(String title) {
    assertThat(shown(title)).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource({
    "$\\mathcal{O}(n)$ Bounds, $\\mathcal{O}(n)$ Bounds",
    "$O(n)$ Bounds, {$O(n)$} Bounds",
    "BERT at $\\ell_2$ Cost, {BERT} at $\\ell_2$ Cost",
    "$x$ or NeRF or $y$, $x$ or {NeRF} or $y$"
  })
  void bracesFormulasWhoseCapitalsStylesWouldLose(String title, String pieces) {
    assertThat(shown(title)).isEqualTo(pieces);
  }

  @Test
  void cutsNothingOffATitle() {
    assertThat(TitlePieces.of("GPT-4 & NeRFs: {x}").stream().map(TitlePiecesTest::text))
        .containsExactly("GPT", "-4 & ", "NeRF", "s: {x}");
  }

  @Test
  void makesNoPieceOfAnEmptyTitle() {
    assertThat(TitlePieces.of("")).isEmpty();
  }

  private static String shown(String title) {
    return TitlePieces.of(title).stream()
        .map(piece -> piece.braced() ? "{" + text(piece) + "}" : text(piece))
        .collect(Collectors.joining());
  }

  private static String text(BibtexPieceView piece) {
    return piece.text() instanceof Text.Verbatim formula
        ? formula.text()
        : ((Text.Plain) piece.text()).text();
  }
}
