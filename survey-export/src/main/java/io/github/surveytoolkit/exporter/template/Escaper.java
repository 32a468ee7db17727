package io.github.surveytoolkit.exporter.template;

/** Makes text safe to stand in one format. */
@FunctionalInterface
public interface Escaper {

  /** Returns {@code text} so that a reader of the format sees just this text. */
  String escape(String text);
}
