package io.github.surveytoolkit.importer.markdown;

import org.jsoup.parser.Parser;

/** Text in which entities may stand, also such as lack their semicolon. */
final class HtmlText {

  private HtmlText() {}

  /** Returns {@code text} with entities read. */
  static String unescape(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }

  /**
   * Returns {@code url} with entities read where they end in a semicolon, as attributes are read.
   */
  static String unescapeAttribute(String url) {
    return url.indexOf('&') < 0 ? url : Parser.unescapeEntities(url, true);
  }
}
