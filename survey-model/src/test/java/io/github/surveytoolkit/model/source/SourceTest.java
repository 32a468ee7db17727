package io.github.surveytoolkit.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTest {

  private static Position position(String text, int offset) {
    return Source.of("README.md", text).position(offset);
  }

  @Test
  void countsLinesAndColumnsFromOne() {
    assertThat(position("# Papers", 0)).isEqualTo(new Position("README.md", 1, 1));
    assertThat(position("# Papers", 2)).isEqualTo(new Position("README.md", 1, 3));
  }

  @Test
  void countsLinesByLineFeeds() {
    String text =
        """
        # Papers

        - BERT
        """;

    assertThat(position(text, text.indexOf("BERT"))).isEqualTo(new Position("README.md", 3, 3));
    assertThat(position(text, text.indexOf("\n"))).isEqualTo(new Position("README.md", 1, 9));
    assertThat(position(text, text.length())).isEqualTo(new Position("README.md", 4, 1));
  }

  @Test
  void takesCarriageReturnForTheLastColumnOfItsLine() {
    assertThat(position("ab\r\ncd", 2)).isEqualTo(new Position("README.md", 1, 3));
    assertThat(position("ab\r\ncd", 4)).isEqualTo(new Position("README.md", 2, 1));
    assertThat(position("ab\rcd", 3)).isEqualTo(new Position("README.md", 1, 4));
  }

  @Test
  void countsColumnsInCodePoints() {
    String text = "- 🚀🚀 BERT";

    assertThat(position(text, text.indexOf("BERT"))).isEqualTo(new Position("README.md", 1, 6));
  }

  /** Undecodable bytes stand in the text as lone surrogates, one column each. */
  @Test
  void countsLoneSurrogateAsOneColumn() {
    assertThat(position("\uDC80\uDCFFx", 2)).isEqualTo(new Position("README.md", 1, 3));
  }

  @Test
  void hasPositionInEmptyText() {
    assertThat(position("", 0)).isEqualTo(new Position("README.md", 1, 1));
  }

  @Test
  void remembersByteOrderMarkAndLeavesItOff() {
    Source marked = Source.of("README.md", "\uFEFF# Papers");

    assertThat(marked.hasByteOrderMark()).isTrue();
    assertThat(marked.text()).isEqualTo("# Papers");
    assertThat(marked.position(0)).isEqualTo(new Position("README.md", 1, 1));
  }

  @Test
  void leavesOffNoMoreThanTheFirstMark() {
    assertThat(Source.of("README.md", "\uFEFF\uFEFFx").text()).isEqualTo("\uFEFFx");
    assertThat(Source.of("README.md", "x\uFEFF").hasByteOrderMark()).isFalse();
  }
}
