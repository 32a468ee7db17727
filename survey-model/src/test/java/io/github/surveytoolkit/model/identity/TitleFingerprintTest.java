package io.github.surveytoolkit.model.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleFingerprintTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Attention Is All You Need         | attention is all you need
          "Attention" is all: you need!     | attention is all you need
          Self-Attention                    | self attention
          Naïve Bayes – Über Alles          | naive bayes uber alles
          ＢＥＲＴ                           | bert
          深度学习：综述                      | 深度学习 综述
          """)
  void keepsLettersAndDigitsAlone(String title, String value) {
    assertThat(TitleFingerprint.of(title)).isEqualTo(new TitleFingerprint(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?!", "—", "🚀"})
  void isEmptyForTitleWithoutLetters(String title) {
    assertThat(TitleFingerprint.of(title)).isEqualTo(new TitleFingerprint(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Deep Learning", "A Survey", "Deep Reinforcement Learning", "It Is What It"})
  void isGenericWhenShort(String title) {
    assertThat(TitleFingerprint.of(title).isGeneric()).isTrue();
  }

  @Test
  void isNotGenericOfFourWordsAndTwentyLetters() {
    assertThat(TitleFingerprint.of("Attention Is All You Need").isGeneric()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BERT                               | BERT: Pre-training of Deep Transformers
          Pretraining of Deep Transformers   | Pre-training of Deep Transformers
          Pruning of Large Language Models   | Pruning of Large Language Model
          """)
  void isAlikeWithSubtitleOrOtherSpelling(String one, String other) {
    assertThat(TitleFingerprint.of(one).isAlike(TitleFingerprint.of(other))).isTrue();
    assertThat(TitleFingerprint.of(other).isAlike(TitleFingerprint.of(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Attention Is All You Need | Deep Residual Learning for Image Recognition
          Attention Is All You Need | '?'
          """)
  void isNotAlikeUnderOtherWords(String one, String other) {
    assertThat(TitleFingerprint.of(one).isAlike(TitleFingerprint.of(other))).isFalse();
    assertThat(TitleFingerprint.of(other).isAlike(TitleFingerprint.of(one))).isFalse();
  }
}
