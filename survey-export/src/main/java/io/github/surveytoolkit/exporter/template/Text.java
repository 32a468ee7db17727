package io.github.surveytoolkit.exporter.template;

/** A text of a view, and what the format's {@link Escaper} is still to do with it. */
public sealed interface Text {

  /** Text as a reader is to see it; it is escaped on its way out. */
  record Plain(String text) implements Text {}

  /** Text that is in the written format already: a macro, a key, a formula. */
  record Verbatim(String text) implements Text {}

  /**
   * The target of a link.
   *
   * @param url an address that {@link io.github.surveytoolkit.model.text.SafeUrl} lets pass, or
   *     nothing
   */
  record Address(String url) implements Text {}
}
