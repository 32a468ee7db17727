package io.github.surveytoolkit.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextNormalizerTest {

  /** Characters that some rule is about, and neighbours that none is about. */
  private static final String ODD =
      "ab  e\u0301\u0327A\u030A\u212B\u2126\u00C5\u1E9B\u0323\u0085\u00A0\u00AD\u061C\u1680\u2000"
          + "\u2009\u200B\u200C\u200D\u200E\u200F\u2028\u2029\u202A\u202E\u2066\u2069\u3000\uFE0F\uFEFF"
          + "\t\n\r\u000B\f\u0000\u001B\u001F\u007F\u009B\uD83D\uDE80\uD83D\uDC80漢가\u1100\u1161";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\t", "\n", "\r\n", "\u0085", "\u2028", "\u2029", "\u00A0", "\u2009", "\u3000", "  "
      })
  void writesWhiteSpaceAsOneSpace(String space) {
    assertThat(TextNormalizer.normalize("deep" + space + "learning")).isEqualTo("deep learning");
  }

  @ParameterizedTest
  @ValueSource(strings = {" a", "a ", "\n a \t", "\u00A0a\u00A0"})
  void dropsWhiteSpaceAtTheEnds(String text) {
    assertThat(TextNormalizer.normalize(text)).isEqualTo("a");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x00, 0x07, 0x1B, 0x1C, 0x7F, 0x80, 0x9B})
  void removesAndNamesControlCharacters(int control) {
    String text = "a" + Character.toString(control) + "b";

    assertThat(TextNormalizer.normalize(text)).isEqualTo("ab");
    assertThat(TextNormalizer.suspicious(text)).containsExactly(control);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068,
        0x2069
      })
  void removesAndNamesBidiControls(int bidi) {
    String text = "a" + Character.toString(bidi) + "b";

    assertThat(TextNormalizer.normalize(text)).isEqualTo("ab");
    assertThat(TextNormalizer.suspicious(text)).containsExactly(bidi);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFEFF", "\u200B", "\u00AD"})
  void removesInvisibleCharactersWithoutNamingThem(String invisible) {
    String text = "a" + invisible + "b";

    assertThat(TextNormalizer.normalize(text)).isEqualTo("ab");
    assertThat(TextNormalizer.suspicious(text)).isEmpty();
  }

  @Test
  void takesSpacesAroundWhatIsRemovedForOneRun() {
    assertThat(TextNormalizer.normalize("a \u200B\u0000 b \u00AD")).isEqualTo("a b");
  }

  @Test
  void keepsJoinersAndSelectorsThatEmojiAreMadeWith() {
    assertThat(TextNormalizer.normalize("👩\u200D💻 ⚙\uFE0F")).isEqualTo("👩\u200D💻 ⚙\uFE0F");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\uD83Db", "a\uDC80b"})
  void writesLoneSurrogateAsReplacementCharacter(String text) {
    assertThat(TextNormalizer.normalize(text)).isEqualTo("a\uFFFDb");
  }

  @Test
  void makesNoPairOfSurrogatesThatRemovingBroughtTogether() {
    assertThat(TextNormalizer.normalize("\uD83D\u200B\uDE80")).isEqualTo("\uFFFD\uFFFD");
  }

  @ParameterizedTest
  @CsvSource({"e\u0301, \u00E9", "\u212B, \u00C5", "\u2126, \u03A9", "\u1100\u1161, \uAC00"})
  void composesLetters(String written, String composed) {
    assertThat(TextNormalizer.normalize(written)).isEqualTo(composed);
  }

  @Test
  void keepsWhatIsNormal() {
    String text = "100% accurate & 5 #1 results_with $money^2 ~tilde ﬁ ½ 漢字 Привет";

    assertThat(TextNormalizer.normalize(text)).isEqualTo(text);
    assertThat(TextNormalizer.normalize("")).isEmpty();
  }

  @Test
  void namesSuspiciousCharactersInTheirOrder() {
    assertThat(TextNormalizer.suspicious("\u202Ea\tb\u0000\n\u202E"))
        .isEqualTo(List.of(0x202E, 0x00, 0x202E));
  }

  @Test
  void normalFormIsItsOwnNormalFormAndNeverSuspicious() {
    Random random = new Random(20_260_101);
    int tries = 1000 * Integer.getInteger("tries.factor", 1);
    for (int i = 0; i < tries; i++) {
      String text = oddText(random);
      String normal = TextNormalizer.normalize(text);

      assertThat(TextNormalizer.normalize(normal)).as(text).isEqualTo(normal);
      assertThat(TextNormalizer.suspicious(normal)).as(text).isEmpty();
    }
  }

  /** Mostly odd characters, some from the whole of Unicode, surrogates paired and lone. */
  private static String oddText(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(20);
    for (int i = 0; i < length; i++) {
      if (random.nextInt(4) == 0) {
        text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
      } else {
        text.append(ODD.charAt(random.nextInt(ODD.length())));
      }
    }
    return text.toString();
  }
}
