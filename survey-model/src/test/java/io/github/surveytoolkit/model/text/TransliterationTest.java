package io.github.surveytoolkit.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransliterationTest {

  @ParameterizedTest
  @CsvSource({
    "Müller, Muller",
    "Erdős, Erdos",
    "Ångström, Angstrom",
    "Nguyễn, Nguyen",
    "Đặng, Dang",
    "Çelik, Celik",
    "İnan, Inan",
    "Yıldız, Yildiz",
    "Łukasz, Lukasz",
    "Sørensen, Sorensen",
    "Æsir, AEsir",
    "Cœur, Coeur",
    "Straße, Strasse",
    "Þór, Thor",
    "Guðmundsson, Gudmundsson",
  })
  void takesMarksOffLatinLetters(String name, String ascii) {
    assertThat(Transliteration.toAscii(name)).isEqualTo(ascii);
  }

  @ParameterizedTest
  @CsvSource({
    "Колмогоров, Kolmogorov",
    "Щербаков, Shcherbakov",
    "Ёлкин, Elkin",
    "Юрий, Yuriy",
    "Объект, Obekt",
    "Їжак, Izhak",
    "Παπαδόπουλος, Papadopoylos",
    "Ψυχή, Psyche",
    "Θεός, Theos",
  })
  void spellsCyrillicAndGreekOut(String name, String ascii) {
    assertThat(Transliteration.toAscii(name)).isEqualTo(ascii);
  }

  @ParameterizedTest
  @CsvSource({"ﬁne, fine", "ＮｅｕｒＩＰＳ, NeurIPS", "x², x2", "µ, m"})
  void writesCompatibilityLettersAsTheUsualOnes(String text, String ascii) {
    assertThat(Transliteration.toAscii(text)).isEqualTo(ascii);
  }

  @ParameterizedTest
  @ValueSource(strings = {"深度学习", "가나다", "مرحبا", "🚀", "—"})
  void leavesOutWhatHasNoUsualSpelling(String text) {
    assertThat(Transliteration.toAscii(text)).isEmpty();
  }

  @Test
  void readsDecomposedLettersLikeComposedOnes() {
    assertThat(Transliteration.toAscii("Mu\u0308ller")).isEqualTo("Muller");
  }

  @Test
  void keepsAsciiAsItIs() {
    assertThat(Transliteration.toAscii("O'Brien-Smith 3:4")).isEqualTo("O'Brien-Smith 3:4");
  }
}
