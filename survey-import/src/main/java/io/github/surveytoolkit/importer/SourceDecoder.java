package io.github.surveytoolkit.importer;

import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.Source;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Decodes a file: UTF-8, or UTF-16 where a byte order mark says so. A byte that is no UTF-8 becomes
 * one lone surrogate, U+DC80 to U+DCFF, by which it can be written back.
 */
final class SourceDecoder {

  private static final int BYTE_SURROGATES = 0xDC00;
  private static final int MOST_REPORTED = 20;

  private SourceDecoder() {}

  static Source decode(String name, byte[] bytes, List<Diagnostic> diagnostics) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return utf16(name, bytes, StandardCharsets.UTF_16LE, diagnostics);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return utf16(name, bytes, StandardCharsets.UTF_16BE, diagnostics);
    }
    List<Integer> invalid = new ArrayList<>();
    Source source = Source.of(name, utf8(bytes, invalid));
    report(source, invalid, diagnostics);
    return source;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static Source utf16(
      String name, byte[] bytes, Charset charset, List<Diagnostic> diagnostics) {
    Source source = Source.of(name, new String(bytes, 2, bytes.length - 2, charset));
    diagnostics.add(
        Diagnostic.warning(
            "not-utf-8",
            "the file is " + charset.name() + "; save it as UTF-8",
            source.position(0)));
    return source;
  }

  private static String utf8(byte[] bytes, List<Integer> invalid) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        break;
      }
      for (int i = 0; i < result.length(); i++) {
        invalid.add(out.position());
        out.put((char) (BYTE_SURROGATES + (in.get() & 0xFF)));
      }
      decoder.reset();
    }
    return out.flip().toString();
  }

  private static void report(Source source, List<Integer> invalid, List<Diagnostic> diagnostics) {
    int shift = source.hasByteOrderMark() ? 1 : 0;
    for (int i = 0; i < Math.min(MOST_REPORTED, invalid.size()); i++) {
      int offset = Math.max(0, invalid.get(i) - shift);
      int value = source.text().charAt(offset) & 0xFF;
      diagnostics.add(
          Diagnostic.warning(
              "invalid-utf-8",
              String.format(Locale.ROOT, "byte 0x%02X is not UTF-8, save the file as UTF-8", value),
              source.position(offset)));
    }
    if (invalid.size() > MOST_REPORTED) {
      int offset = Math.max(0, invalid.get(MOST_REPORTED) - shift);
      diagnostics.add(
          Diagnostic.warning(
              "invalid-utf-8",
              (invalid.size() - MOST_REPORTED) + " more bytes are not UTF-8",
              source.position(offset)));
    }
  }
}
