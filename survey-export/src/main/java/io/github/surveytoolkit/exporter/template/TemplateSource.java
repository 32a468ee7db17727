package io.github.surveytoolkit.exporter.template;

/**
 * Where a template comes from.
 *
 * @param name what messages call it
 * @param text the template, or empty for a bundled one, which is read from the jar
 */
public record TemplateSource(String name, String text, boolean isBundled) {

  /** The source of a format that is written without a template. */
  public static final TemplateSource NONE = new TemplateSource("", "", false);

  /** A template that comes with this library, by its file name. */
  public static TemplateSource bundled(String name) {
    return new TemplateSource(name, "", true);
  }

  /** A template of the caller's. */
  public static TemplateSource of(String name, String text) {
    return new TemplateSource(name, text, false);
  }
}
