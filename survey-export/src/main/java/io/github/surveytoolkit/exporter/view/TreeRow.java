package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;
import java.util.List;

/**
 * A leaf of a taxonomy with the categories that lead to it.
 *
 * @param keys of the papers that the leaf cites
 * @param more papers that it does not
 */
record TreeRow(List<Step> path, List<Text.Verbatim> keys, int more) {

  /**
   * A category on the way to a leaf.
   *
   * @param number tells categories of one title apart
   * @param ordinal among its neighbours, from 0
   */
  record Step(int number, int ordinal, String title) {}

  /** Returns the row as it hangs at its own first category, if it has one. */
  TreeRow withoutFirst() {
    return new TreeRow(path.subList(Math.min(1, path.size()), path.size()), keys, more);
  }

  /** Returns true if both hang at the same category at {@code level}, or both at none. */
  boolean isBesideAt(int level, TreeRow other) {
    return numberAt(level) == other.numberAt(level);
  }

  private int numberAt(int level) {
    return level < path.size() ? path.get(level).number() : -1;
  }
}
