package io.github.surveytoolkit.exporter.template;

/** Makes text safe to stand in one format. */
@FunctionalInterface
public interface Escaper {

  /** Returns {@code text} so that a reader of the format sees just this text. */
  String escape(String text);

  /**
   * Returns {@code url} as the format writes the target of a link. It is an http or https address
   * of the characters that RFC 3986 allows, so that most formats take it as it is.
   */
  default String address(String url) {
    return url;
  }
}
