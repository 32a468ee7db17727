package io.github.surveytoolkit.exporter.splice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.source.SourceSpan;
import io.github.surveytoolkit.model.source.TextEdit;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplicerTest {

  private static TextEdit edit(int start, int end, String replacement) {
    return new TextEdit(new SourceSpan(start, end), replacement);
  }

  private static String splice(TextEdit... edits) {
    return Splicer.text("one two three", List.of(edits));
  }

  @Test
  void leavesATextWithoutEditsAsItIs() {
    assertThat(splice()).isEqualTo("one two three");
  }

  @Test
  void appliesEditsInTheOrderOfTheText() {
    assertThat(splice(edit(8, 13, "3"), edit(0, 3, "1"))).isEqualTo("1 two 3");
  }

  @Test
  void keepsInsertionsAtOnePlaceInTheirOrder() {
    assertThat(splice(edit(13, 13, "a"), edit(4, 4, "x"), edit(4, 4, "y"), edit(13, 13, "b")))
        .isEqualTo("one xytwo threeab");
  }

  @Test
  void insertsBeforeWhatIsReplacedThere() {
    assertThat(splice(edit(4, 7, "2"), edit(4, 4, "and "))).isEqualTo("one and 2 three");
  }

  @Test
  void appliesEditsThatTouch() {
    assertThat(splice(edit(0, 3, "1"), edit(3, 4, "-"), edit(4, 7, "2"))).isEqualTo("1-2 three");
  }

  @Test
  void refusesEditsThatOverlap() {
    assertThatThrownBy(() -> splice(edit(0, 5, "x"), edit(4, 7, "y")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("edits must not overlap, but one begins at 4 before 5");
  }

  @Test
  void refusesAnEditBeyondTheText() {
    assertThatThrownBy(() -> splice(edit(13, 14, "x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("edits must lie in the text of 13 characters, one ends at 14");
  }

  @Test
  void writesByteOrderMarkAndBytesThatAreNoUtf8AsTheyWere() {
    Source source = Source.of("refs.bib", "\uFEFFM\uDCFCller \uD83D\uDE00\uDC80\0\r\n");

    assertThat(Splicer.bytes(source, List.of(edit(0, 1, "m"))))
        .isEqualTo(
            new byte[] {
              (byte) 0xEF,
              (byte) 0xBB,
              (byte) 0xBF,
              'm',
              (byte) 0xFC,
              'l',
              'l',
              'e',
              'r',
              ' ',
              (byte) 0xF0,
              (byte) 0x9F,
              (byte) 0x98,
              (byte) 0x80,
              (byte) 0x80,
              0,
              '\r',
              '\n'
            });
  }

  @Test
  void writesUtf8() {
    assertThat(SourceEncoder.encode("Müller \u4e2d")).isEqualTo("Müller \u4e2d".getBytes(UTF_8));
  }
}
