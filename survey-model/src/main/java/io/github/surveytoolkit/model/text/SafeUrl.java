package io.github.surveytoolkit.model.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses that may be written as links: http or https with a host, without user information and
 * control characters. What RFC 3986 does not allow in an address is percent-encoded.
 */
public final class SafeUrl {

  private static final Pattern HTTP =
      Pattern.compile(
          "(?i)https?://(?:\\[[0-9a-f:.]+]|[^\\s/?#@:\\\\\\[\\]]+)(?::\\d*)?(?:[/?#]|\\z)");
  private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";

  private SafeUrl() {}

  /**
   * Returns {@code url} as it may be written; empty if it is no address that a link may lead to.
   */
  public static Optional<String> of(String url) {
    return hasControl(url) || !HTTP.matcher(url).lookingAt()
        ? Optional.empty()
        : Optional.of(encoded(url));
  }

  private static boolean hasControl(String url) {
    for (int i = 0; i < url.length(); i++) {
      if (Character.isISOControl(url.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String encoded(String url) {
    StringBuilder out = new StringBuilder(url.length());
    for (int i = 0; i < url.length(); ) {
      int c = url.codePointAt(i);
      if (c < 0x80 && isAllowed(url, i)) {
        out.append((char) c);
      } else {
        percent(c, out);
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  /** A percent sign stands only before two hexadecimal digits. */
  private static boolean isAllowed(String url, int at) {
    char c = url.charAt(at);
    if (c == '%') {
      return at + 2 < url.length()
          && isHexadecimal(url.charAt(at + 1))
          && isHexadecimal(url.charAt(at + 2));
    }
    return c < 0x80 && (Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0);
  }

  /** Character.digit takes digits of other scripts too. */
  private static boolean isHexadecimal(char c) {
    return c < 0x80 && Character.digit(c, 16) >= 0;
  }

  private static void percent(int codePoint, StringBuilder out) {
    int c = Character.getType(codePoint) == Character.SURROGATE ? 0xFFFD : codePoint;
    for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      out.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xFF));
    }
  }
}
