package io.github.surveytoolkit.exporter.template;

/** A text of a view, and whether the format's escaper is still to see it. */
public sealed interface Text {

  /** Text as a reader is to see it; it is escaped on its way out. */
  record Plain(String text) implements Text {}

  /** Text that is in the written format already: an address, a macro, a key. */
  record Verbatim(String text) implements Text {}
}
