package io.github.surveytoolkit.model.style;

/**
 * Makes text safe to stand in an entry. The model knows no format's escaping; who renders entries
 * brings it.
 */
public interface EntryEscaper {

  /** Returns {@code text} so that a reader of Markdown, or of HTML, gets it back. */
  String text(String text, boolean html);

  /** Returns {@code url} so that it can stand as the address of a link. */
  String address(String url, boolean html);
}
