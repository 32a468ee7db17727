package io.github.surveytoolkit.exporter.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The templates that come with this library. */
final class BundledTemplates implements TemplateSource.Texts {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z.-]*\\.ftl");

  @Override
  public Optional<String> text(String template) {
    if (!NAME.matcher(template).matches()) {
      return Optional.empty();
    }
    try (InputStream stream = BundledTemplates.class.getResourceAsStream(template)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read the bundled template " + template, broken);
    }
  }
}
