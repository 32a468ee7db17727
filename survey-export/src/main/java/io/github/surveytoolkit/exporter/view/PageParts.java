package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** What is the same in all pages: their style and script, which hold nothing of a survey. */
final class PageParts {

  /** What charts need, wherever they stand. */
  static final Text.Verbatim CHART_STYLE = part("chart.css");

  static final Text.Verbatim STYLE = part("chart.css", "page.css");

  static final Text.Verbatim SCRIPT =
      part("page-data.js", "page-facets.js", "page-state.js", "page-list.js", "page.js");

  private PageParts() {}

  private static Text.Verbatim part(String... names) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      text.append(resource(name));
    }
    return new Text.Verbatim(text.toString());
  }

  private static String resource(String name) {
    try (InputStream stream = PageParts.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(stream, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read the part " + name + " of pages", broken);
    }
  }

  /** Returns the word by which a Content-Security-Policy allows {@code part}. */
  static Text.Verbatim hash(Text.Verbatim part) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(part.text().getBytes(StandardCharsets.UTF_8));
      return new Text.Verbatim("sha256-" + Base64.getEncoder().encodeToString(digest));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK knows SHA-256", impossible);
    }
  }
}
