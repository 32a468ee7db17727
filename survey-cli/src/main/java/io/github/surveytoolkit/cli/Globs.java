package io.github.surveytoolkit.cli;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Patterns in which {@code *} is any run of characters and {@code ?} any one; case does not count.
 */
final class Globs {

  private Globs() {}

  private static Pattern pattern(String glob) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
    }
    return Pattern.compile(
        regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  }

  static List<Pattern> patterns(String[] globs) {
    return Arrays.stream(globs).map(Globs::pattern).toList();
  }

  static boolean any(List<Pattern> globs, String text) {
    return globs.stream().anyMatch(glob -> glob.matcher(text).matches());
  }
}
