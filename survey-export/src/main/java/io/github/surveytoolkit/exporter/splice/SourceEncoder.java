package io.github.surveytoolkit.exporter.splice;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Makes bytes of the text of a {@link io.github.surveytoolkit.model.source.Source}: UTF-8, and for
 * a lone surrogate U+DC80 to U+DCFF the byte that it stands for.
 */
public final class SourceEncoder {

  private static final int BYTE_SURROGATES = 0xDC00;

  private SourceEncoder() {}

  /** Returns the bytes of {@code text}. */
  public static byte[] encode(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + 16);
    int done = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (c >= BYTE_SURROGATES + 0x80 && c <= BYTE_SURROGATES + 0xFF) {
        bytes.writeBytes(text.substring(done, i).getBytes(StandardCharsets.UTF_8));
        bytes.write(c - BYTE_SURROGATES);
        done = next;
      }
      i = next;
    }
    bytes.writeBytes(text.substring(done).getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }
}
