package io.github.surveytoolkit.model.key;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Attention Is All You Need      | Attention Is All You Need
          BERT: Pre-training of Models   | BERT Pretraining of Models
          Speed/Accuracy Trade-offs      | Speed Accuracy Tradeoffs
          Deep Learning – a Survey       | Deep Learning a Survey
          Learning—Again                 | Learning Again
          Learning -- Again              | Learning Again
          Don't Stop                     | Dont Stop
          GPT-4 in 2023                  | GPT4 in 2023
          Über Größe                     | Uber Grosse
          深度 Learning                   | Learning
          """)
  void areAsciiLettersAndDigits(String title, String words) {
    assertThat(TitleWords.all(title)).containsExactly(words.split(" ", -1));
  }

  @Test
  void loseFunctionWordsWhereOthersTell() {
    assertThat(TitleWords.significant("On the Opportunities of Models"))
        .containsExactly("Opportunities", "Models");
    assertThat(TitleWords.significant("How and Why")).containsExactly("How", "and", "Why");
  }

  @Test
  void startWithCapitalWhereAsked() {
    assertThat(TitleWords.capitalized("van den")).isEqualTo("Van den");
    assertThat(TitleWords.capitalized("")).isEmpty();
  }
}
