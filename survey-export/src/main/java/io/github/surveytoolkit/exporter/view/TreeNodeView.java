package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;
import java.util.List;

/**
 * A box of a tree: a category, or the papers of one, which are a leaf.
 *
 * @param name unique in its tree
 * @param title of a category; nothing for a leaf
 * @param continued true where the tree before has the first part of the category
 * @param level the categories that lead to it
 * @param branch from 1 to 8 by turns, the same for all that hangs at one category next to the root
 * @param keys that a leaf cites
 * @param more papers that a leaf does not cite
 * @param leastHeight in points, for the title, or for the categories before a leaf to have room
 * @param above the name of the leaf above a leaf, or nothing for the first
 * @param nodes what hangs at a category
 * @param firstLeaf the name of the leaf at the top of a category
 * @param lastLeaf the name of the leaf at the bottom of a category
 */
public record TreeNodeView(
    Text.Verbatim name,
    String title,
    boolean continued,
    int level,
    int branch,
    List<Text.Verbatim> keys,
    int more,
    int leastHeight,
    Text.Verbatim above,
    List<TreeNodeView> nodes,
    Text.Verbatim firstLeaf,
    Text.Verbatim lastLeaf) {}
