package io.github.surveytoolkit.importer.markdown;

import java.util.regex.Pattern;

/**
 * The form in which lists are written by this toolkit. A list in it says so in its first line; its
 * entries then are read as they are written, and nothing about them is guessed. The form is
 * described in docs/markdown-form.md.
 */
final class OwnForm {

  private static final Pattern MARK =
      Pattern.compile("\\A\\s*<!-- survey:list 1 -->\\s*(?:\\R|\\z)");

  private OwnForm() {}

  /** Returns true if the document {@code text} says that it is in this form. */
  static boolean isSaid(String text) {
    return MARK.matcher(text).find();
  }
}
