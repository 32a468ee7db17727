package io.github.surveytoolkit.model.text;

import java.util.Arrays;

/**
 * Where the groups of a LaTeX text close. They are looked up and not searched for, since a text may
 * hold thousands of groups that never close.
 */
final class LatexGroups {

  private static final int NONE = -1;

  private final String latex;
  private int[] closes = {};

  LatexGroups(String latex) {
    this.latex = latex;
  }

  /** Returns where the group that opens at {@code open} closes, or -1 where it does not. */
  int close(int open) {
    if (closes.length == 0) {
      closes = closes();
    }
    return closes[open];
  }

  private int[] closes() {
    int[] found = new int[latex.length()];
    int[] opened = new int[latex.length()];
    int depth = 0;
    Arrays.fill(found, NONE);
    for (int i = 0; i < found.length; i++) {
      char c = latex.charAt(i);
      if (c == '{') {
        opened[depth++] = i;
      } else if (c == '}' && depth > 0) {
        found[opened[--depth]] = i;
      } else if (c == '\\') {
        i++;
      }
    }
    return found;
  }
}
