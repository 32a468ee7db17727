package io.github.surveytoolkit.model.style;

/** How tags are written in entries. */
final class TagForm {

  private TagForm() {}

  /** Returns the words of a tag: those of {@code award:best paper} are "best paper". */
  static String words(String tag) {
    return tag.startsWith("award:") ? tag.substring("award:".length()) : tag;
  }
}
