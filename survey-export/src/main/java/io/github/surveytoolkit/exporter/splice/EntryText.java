package io.github.surveytoolkit.exporter.splice;

import io.github.surveytoolkit.exporter.template.Escaper;
import io.github.surveytoolkit.exporter.template.MarkdownEscaper;
import io.github.surveytoolkit.model.style.EntryEscaper;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Escapes what stands in entries. An address that is safe as it is stays as it is. */
final class EntryText implements EntryEscaper {

  private static final Pattern SAFE_ADDRESS = Pattern.compile("[^\\s<>()|\\\\\"`\\p{Cntrl}]*");
  private static final Pattern UNSAFE = Pattern.compile("[\\s<>\"`\\\\\\p{Cntrl}]");

  private final Escaper markdown = new MarkdownEscaper();

  @Override
  public String text(String text, boolean html) {
    return html ? html(text) : markdown.escape(text);
  }

  private static String html(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  @Override
  public String address(String url, boolean html) {
    if (SAFE_ADDRESS.matcher(url).matches() || (isBalanced(url) && !UNSAFE.matcher(url).find())) {
      return url;
    }
    String encoded = UNSAFE.matcher(url).replaceAll(found -> encoded(found.group().codePointAt(0)));
    return html ? encoded : markdown.address(encoded);
  }

  private static String encoded(int c) {
    StringBuilder bytes = new StringBuilder();
    for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      bytes.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
    }
    return bytes.toString();
  }

  private static boolean isBalanced(String url) {
    int depth = 0;
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth < 0 || c == '|') {
        return false;
      }
    }
    return depth == 0;
  }
}
