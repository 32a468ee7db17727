package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.Position;
import io.github.surveytoolkit.model.source.Severity;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleTest {

  private static final Position PLACE = new Position("list.md", 3, 7);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private String errorOf(boolean coloured, Consumer<Console> use) {
    use.accept(new Console(InputStream.nullInputStream(), out, err, coloured));
    return err.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "000A, \\u{A}",
    "000D, \\u{D}",
    "0009, \\u{9}",
    "0000, \\u{0}",
    "0007, \\u{7}",
    "001B, \\u{1B}",
    "007F, \\u{7F}",
    "0085, \\u{85}",
    "009B, \\u{9B}",
    "061C, \\u{61C}",
    "200E, \\u{200E}",
    "200F, \\u{200F}",
    "202A, \\u{202A}",
    "202E, \\u{202E}",
    "2066, \\u{2066}",
    "2069, \\u{2069}",
    "DC80, \\u{DC80}"
  })
  void showsControlAndBidiCharactersByTheirCode(String code, String shown) {
    char character = (char) Integer.parseInt(code, 16);

    assertThat(Console.shown("a" + character + "b")).isEqualTo("a" + shown + "b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain text", "Łukasz Kaiser", "深度学习", "🚀 👩‍🔬", "\\u{41}", "50 %"})
  void showsAllElseAsItIs(String text) {
    assertThat(Console.shown(text)).isEqualTo(text);
  }

  @Test
  void keepsAnErrorOnOneLine() {
    assertThat(errorOf(false, console -> console.error("no file a\nsurvey: all is well")))
        .isEqualTo("survey: no file a\\u{A}survey: all is well\n");
  }

  @Test
  void keepsANoteOnOneLine() {
    assertThat(errorOf(false, console -> console.note("one\r\ntwo")))
        .isEqualTo("one\\u{D}\\u{A}two\n");
  }

  @Test
  void printsADiagnosticWithItsPlaceAndCode() {
    Diagnostic diagnostic = Diagnostic.warning("odd-link", "the address \"x\ny\" is odd", PLACE);

    assertThat(errorOf(false, console -> console.diagnostic(diagnostic)))
        .isEqualTo("list.md:3:7: warning: the address \"x\\u{A}y\" is odd [odd-link]\n");
  }

  @Test
  void showsAForeignFileNameInADiagnosticByItsCodes() {
    Position place = new Position("a\u001b[2J.md", 1, 1);
    Diagnostic diagnostic = Diagnostic.error("broken", "broken", place);

    assertThat(errorOf(false, console -> console.diagnostic(diagnostic)))
        .isEqualTo("a\\u{1B}[2J.md:1:1: error: broken [broken]\n");
  }

  @ParameterizedTest
  @CsvSource({"ERROR, error, 31", "WARNING, warning, 33", "INFO, info, 36"})
  void coloursTheSeverityWhenAskedTo(Severity severity, String word, String colour) {
    Diagnostic diagnostic = new Diagnostic(severity, "code", "message", PLACE, List.of());

    assertThat(errorOf(true, console -> console.diagnostic(diagnostic)))
        .isEqualTo("list.md:3:7: \u001b[" + colour + "m" + word + "\u001b[0m: message [code]\n");
  }

  @Test
  void coloursNothingElse() {
    String text =
        errorOf(
            true,
            console -> {
              console.error("an error");
              console.note("a note");
            });

    assertThat(text).isEqualTo("survey: an error\na note\n");
  }

  @Test
  void writesAResultByteForByte() {
    Console console = new Console(InputStream.nullInputStream(), out, err, false);

    console.result(new byte[] {0x00, 0x0A, (byte) 0xFF});

    assertThat(console.flushed()).isTrue();
    assertThat(out.toByteArray()).containsExactly(0x00, 0x0A, 0xFF);
    assertThat(err.toByteArray()).isEmpty();
  }

  @Test
  void printsUtf8WhateverThePlatform() {
    Console console = new Console(InputStream.nullInputStream(), out, err, false);

    console.print("\u2026");

    assertThat(console.flushed()).isTrue();
    assertThat(out.toByteArray()).containsExactly(0xE2, 0x80, 0xA6);
  }
}
