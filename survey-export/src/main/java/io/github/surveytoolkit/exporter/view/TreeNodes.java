package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes the boxes of one tree from its leaves. */
final class TreeNodes {

  private static final int BRANCHES = 8;
  private static final Text.Verbatim NOTHING = new Text.Verbatim("");

  private final TreeSizes sizes;
  private final Set<Integer> begun;
  private int leaves;

  /** Makes boxes of categories, of which those in {@code begun} are continued. */
  TreeNodes(TreeSizes sizes, Set<Integer> begun) {
    this.sizes = sizes;
    this.begun = begun;
  }

  /** Returns about how many lines a tree of {@code rows} takes below {@code level} categories. */
  static double height(List<TreeRow> rows, int level, TreeSizes sizes) {
    double height = 0;
    for (List<TreeRow> group : groups(rows, level)) {
      boolean leaf = group.get(0).path().size() == level;
      height +=
          leaf
              ? group.stream().mapToDouble(sizes::height).sum()
              : Math.max(
                  sizes.height(group.get(0).path().get(level).title()),
                  height(group, level + 1, sizes));
    }
    return height;
  }

  /** Rows of one category stand together, those of a category's own papers before its others. */
  static List<List<TreeRow>> groups(List<TreeRow> rows, int level) {
    List<List<TreeRow>> groups = new ArrayList<>();
    TreeRow before = null;
    for (TreeRow row : rows) {
      if (before == null || !row.isBesideAt(level, before)) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(row);
      before = row;
    }
    return groups;
  }

  List<TreeNodeView> of(List<TreeRow> rows) {
    return of(rows, 0, 0);
  }

  private List<TreeNodeView> of(List<TreeRow> rows, int level, double least) {
    List<TreeNodeView> nodes = new ArrayList<>();
    double missing = Math.max(0, least - height(rows, level, sizes));
    List<List<TreeRow>> groups = groups(rows, level);
    for (List<TreeRow> group : groups) {
      double share = missing / groups.size();
      if (group.get(0).path().size() == level) {
        group.forEach(row -> nodes.add(leaf(row, share / group.size())));
      } else {
        nodes.add(category(group, level, height(group, level + 1, sizes) + share));
      }
    }
    return nodes;
  }

  private TreeNodeView category(List<TreeRow> rows, int level, double room) {
    TreeRow.Step step = rows.get(0).path().get(level);
    double height = Math.max(room, sizes.height(step.title()));
    Text.Verbatim first = leafName(leaves);
    List<TreeNodeView> nodes = of(rows, level + 1, height);
    return new TreeNodeView(
        new Text.Verbatim("c" + step.number()),
        step.title(),
        begun.contains(step.number()),
        level,
        branch(rows.get(0)),
        List.of(),
        0,
        sizes.points(sizes.height(step.title())),
        NOTHING,
        nodes,
        first,
        leafName(leaves - 1));
  }

  private TreeNodeView leaf(TreeRow row, double missing) {
    Text.Verbatim name = leafName(leaves);
    Text.Verbatim above = leaves == 0 ? NOTHING : leafName(leaves - 1);
    leaves++;
    return new TreeNodeView(
        name,
        "",
        false,
        row.path().size(),
        branch(row),
        row.keys(),
        row.more(),
        missing > 0 ? sizes.points(sizes.height(row) + missing) : 0,
        above,
        List.of(),
        name,
        name);
  }

  private static int branch(TreeRow row) {
    return row.path().isEmpty() ? 1 : row.path().get(0).ordinal() % BRANCHES + 1;
  }

  private static Text.Verbatim leafName(int number) {
    return new Text.Verbatim("l" + number);
  }
}
