package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;
import java.util.List;

/**
 * A tree of categories.
 *
 * @param label unique, by which {@code \ref} refers to the figure
 * @param continued true where the tree before has the first part
 * @param title of the root
 * @param rootLength in points
 * @param rootWidth in points
 * @param nodes what hangs at the root
 * @param firstLeaf the name of the leaf at the top
 * @param lastLeaf the name of the leaf at the bottom
 */
public record TreeView(
    String caption,
    Text.Verbatim label,
    boolean continued,
    String title,
    int rootLength,
    int rootWidth,
    List<TreeNodeView> nodes,
    Text.Verbatim firstLeaf,
    Text.Verbatim lastLeaf) {}
