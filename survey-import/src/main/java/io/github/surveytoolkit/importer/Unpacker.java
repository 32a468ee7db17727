package io.github.surveytoolkit.importer;

import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.Position;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Unpacks what gzip packed, up to a limit: a few bytes may stand for millions. */
final class Unpacker {

  private static final int BUFFER = 1 << 16;

  /** Arrays have no more elements on any Java. */
  private static final long LARGEST_ARRAY = Integer.MAX_VALUE - 8;

  private Unpacker() {}

  static boolean isPacked(byte[] bytes) {
    return bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
  }

  /** Returns what was packed, as much of it as can be had; nothing if it is more than the limit. */
  static byte[] unpack(String name, byte[] bytes, long most, List<Diagnostic> diagnostics) {
    long limit = Math.min(most, LARGEST_ARRAY);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        if (out.size() + (long) read > limit) {
          error(
              name,
              "too-large",
              "unpacked, the file has more than " + limit + " bytes",
              diagnostics);
          return new byte[0];
        }
        out.write(buffer, 0, read);
      }
    } catch (IOException broken) {
      error(
          name, "broken-gzip", "the file is packed, but not to its end; pack it anew", diagnostics);
    }
    return out.toByteArray();
  }

  private static void error(
      String name, String code, String message, List<Diagnostic> diagnostics) {
    diagnostics.add(Diagnostic.error(code, message, new Position(name, 1, 1)));
  }
}
