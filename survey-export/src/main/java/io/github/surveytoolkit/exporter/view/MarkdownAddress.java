package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;
import io.github.surveytoolkit.model.text.SafeUrl;
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a list may link to: addresses of http and https, and files that stand beside the list. A
 * relative address names no scheme, no host and no mere place of the page.
 */
final class MarkdownAddress {

  private static final Pattern RELATIVE = Pattern.compile("(?!//|#)[^:/?#]*(?:[/?#].*)?");
  private static final String BESIDE = "https://beside/";

  /** What begins the name that is shown of a character: it stands in no address to link to. */
  private static final String NAMED = "\\u{";

  private MarkdownAddress() {}

  /**
   * Returns the target of a link to {@code written}; nothing if there must be none. White space
   * around it means nothing, and would not be read back.
   */
  static Text.Address of(String written) {
    String url = shown(written);
    if (url.contains(NAMED)) {
      return new Text.Address("");
    }
    String relative =
        !url.isBlank() && RELATIVE.matcher(url).matches()
            ? SafeUrl.of(BESIDE + url).map(safe -> safe.substring(BESIDE.length())).orElse("")
            : "";
    return new Text.Address(SafeUrl.of(url).orElse(relative));
  }

  /** Returns {@code url} for the eye; what would not show itself is named. */
  static String shown(String url) {
    StringBuilder shown = new StringBuilder();
    url.codePoints()
        .forEach(
            c -> {
              if (TextNormalizer.isSuspicious(c)) {
                shown.append(String.format(Locale.ROOT, NAMED + "%x}", c));
              } else {
                shown.appendCodePoint(c);
              }
            });
    return TextNormalizer.normalize(shown.toString());
  }
}
