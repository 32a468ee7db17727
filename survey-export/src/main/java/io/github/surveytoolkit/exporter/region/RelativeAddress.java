package io.github.surveytoolkit.exporter.region;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The address of a file beside a page. */
public final class RelativeAddress {

  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

  private RelativeAddress() {}

  /** Returns {@code path} with all that could mean something in an address percent-encoded. */
  public static String of(String path) {
    StringBuilder address = new StringBuilder();
    for (byte value : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (value & 0xFF);
      if (PLAIN.indexOf(c) >= 0) {
        address.append(c);
      } else {
        address.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return address.toString();
  }
}
