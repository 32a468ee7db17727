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

  /** Returns where the group that opens at {@code open} closes before {@code end}, or -1. */
  int close(int open, int end) {
    if (closes.length == 0) {
      closes = closes();
    }
    return closes[open] < end ? closes[open] : NONE;
  }

  /** Returns where the argument at {@code from} ends: a group, a command or one character. */
  int argumentEnd(int from, int end) {
    if (from >= end) {
      return from;
    }
    char c = latex.charAt(from);
    if (c == '{') {
      int close = close(from, end);
      return close < 0 ? from + 1 : close + 1;
    }
    if (c == '\\') {
      return Math.min(end, Math.max(from + 1, LatexTable.commandEnd(latex, from)));
    }
    boolean none = c == '}' || c == '$';
    return none ? from : Math.min(end, from + Character.charCount(latex.codePointAt(from)));
  }

  int afterSpace(int from, int end) {
    int i = from;
    while (i < end && Character.isWhitespace(latex.charAt(i))) {
      i++;
    }
    return i;
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
