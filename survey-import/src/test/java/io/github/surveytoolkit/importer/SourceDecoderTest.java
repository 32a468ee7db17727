package io.github.surveytoolkit.importer;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.Source;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceDecoderTest {

  private final List<Diagnostic> diagnostics = new ArrayList<>();

  @Test
  void decodesUtf8() {
    Source source = decode("- Jürgen, 深度学习, 😀\n".getBytes(UTF_8));

    assertThat(source.text()).isEqualTo("- Jürgen, 深度学习, 😀\n");
    assertThat(source.name()).isEqualTo("README.md");
    assertThat(source.hasByteOrderMark()).isFalse();
    assertThat(diagnostics).isEmpty();
  }

  @Test
  void decodesAnEmptyFile() {
    assertThat(decode(new byte[0]).text()).isEmpty();
    assertThat(diagnostics).isEmpty();
  }

  @Test
  void remembersTheByteOrderMarkAndLeavesItOff() {
    Source source = decode("\uFEFF# Title\n".getBytes(UTF_8));

    assertThat(source.text()).isEqualTo("# Title\n");
    assertThat(source.hasByteOrderMark()).isTrue();
    assertThat(diagnostics).isEmpty();
  }

  @Test
  void aByteOrderMarkFurtherDownIsText() {
    Source source = decode("a\uFEFFb".getBytes(UTF_8));

    assertThat(source.text()).isEqualTo("a\uFEFFb");
    assertThat(source.hasByteOrderMark()).isFalse();
  }

  @Test
  void keepsLineEndsAsTheyAre() {
    assertThat(decode("a\r\nb\nc\rd\r\n".getBytes(UTF_8)).text()).isEqualTo("a\r\nb\nc\rd\r\n");
  }

  @Test
  void keepsControlCharacters() {
    assertThat(decode("a\u0000b\tc\u000Bd\u2028e".getBytes(UTF_8)).text())
        .isEqualTo("a\u0000b\tc\u000Bd\u2028e");
  }

  @Test
  void reportsAnInvalidByteWithItsLineAndColumn() {
    decode(hex("61 0A C3 BC F0 9F 98 80 FF 62"));

    assertThat(diagnostics)
        .extracting(Diagnostic::toString)
        .containsExactly(
            "README.md:2:3: warning: byte 0xFF is not UTF-8, save the file as UTF-8 [invalid-utf-8]");
  }

  @Test
  void countsColumnsWithoutTheByteOrderMark() {
    decode(hex("EF BB BF 61 FF"));

    assertThat(diagnostics).extracting(d -> d.position().column()).containsExactly(2);
  }

  @Test
  void reportsTheFirstTwentyBytesAndThenTheirNumber() {
    byte[] bytes = new byte[25];
    Arrays.fill(bytes, (byte) 0xFF);
    decode(bytes);

    assertThat(diagnostics).hasSize(21);
    assertThat(diagnostics.get(20).message()).isEqualTo("5 more bytes are not UTF-8");
    assertThat(diagnostics.get(20).position().column()).isEqualTo(21);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "61 FF 62",
        "FF",
        "C3",
        "61 C3",
        "E2 82",
        "E2 82 61",
        "F0 9F 98",
        "80 80 80",
        "C0 AF",
        "ED A0 80",
        "ED B2 80",
        "F4 90 80 80",
        "F8 88 80 80 80",
        "EF BB BF FF 0D 0A 00 61",
        "C3 BC 20 E9 20 C3 BC",
        "61 0D 0A FE 0A"
      })
  void bytesThatAreNotUtf8CanBeWrittenBackTheSame(String bytes) {
    Source source = decode(hex(bytes));

    assertThat(encoded(source)).isEqualTo(hex(bytes));
    assertThat(diagnostics).isNotEmpty();
  }

  @Test
  void anInvalidByteIsALoneSurrogate() {
    assertThat(decode(hex("61 E9 62")).text()).isEqualTo("a\uDCE9b");
  }

  @Test
  void decodesUtf16ByItsByteOrderMark() {
    byte[] little = joined(hex("FF FE"), "- Jürgen 😀\r\n".getBytes(UTF_16LE));
    byte[] big = joined(hex("FE FF"), "- Jürgen 😀\r\n".getBytes(UTF_16BE));

    assertThat(decode(little).text()).isEqualTo("- Jürgen 😀\r\n");
    assertThat(decode(big).text()).isEqualTo("- Jürgen 😀\r\n");
  }

  @Test
  void asksToSaveUtf16AsUtf8() {
    decode(joined(hex("FF FE"), "a".getBytes(UTF_16LE)));

    assertThat(diagnostics)
        .extracting(Diagnostic::toString)
        .containsExactly(
            "README.md:1:1: warning: the file is UTF-16LE; save it as UTF-8 [not-utf-8]");
  }

  private Source decode(byte[] bytes) {
    return SourceDecoder.decode("README.md", bytes, diagnostics);
  }

  private static byte[] hex(String bytes) {
    return HexFormat.ofDelimiter(" ").parseHex(bytes);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(first);
    out.writeBytes(second);
    return out.toByteArray();
  }

  /** Writes a source back as {@link Source} promises: a lone surrogate stands for one byte. */
  private static byte[] encoded(Source source) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (source.hasByteOrderMark()) {
      out.writeBytes("\uFEFF".getBytes(UTF_8));
    }
    source.text().codePoints().forEach(c -> out.writeBytes(encoded(c)));
    return out.toByteArray();
  }

  private static byte[] encoded(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE
        ? new byte[] {(byte) codePoint}
        : Character.toString(codePoint).getBytes(UTF_8);
  }
}
