package io.github.surveytoolkit.exporter.region;

import io.github.surveytoolkit.model.source.ContentsList;
import io.github.surveytoolkit.model.source.PageHeading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An item of a contents list while the list is changed: one that is there, or a new one. */
final class ContentsNode {

  private final Optional<ContentsNode> parent;
  private final Optional<ContentsList.Item> item;
  private final List<PageHeading> headings;
  private final ItemPrefix prefix;
  private final List<ContentsNode> children = new ArrayList<>();

  private ContentsNode(
      Optional<ContentsNode> parent,
      Optional<ContentsList.Item> item,
      List<PageHeading> headings,
      ItemPrefix prefix) {
    this.parent = parent;
    this.item = item;
    this.headings = List.copyOf(headings);
    this.prefix = prefix;
  }

  static ContentsNode root() {
    return new ContentsNode(Optional.empty(), Optional.empty(), List.of(), ItemPrefix.DASH);
  }

  /** Adds an item that is there. */
  ContentsNode add(ContentsList.Item there, List<PageHeading> leads, ItemPrefix written) {
    ContentsNode node = new ContentsNode(Optional.of(this), Optional.of(there), leads, written);
    children.add(node);
    return node;
  }

  /** Adds a new item behind {@code at} others. */
  ContentsNode insert(int at, PageHeading heading, ItemPrefix wanted) {
    ContentsNode node =
        new ContentsNode(Optional.of(this), Optional.empty(), List.of(heading), wanted);
    children.add(at, node);
    return node;
  }

  Optional<ContentsNode> parent() {
    return parent;
  }

  Optional<ContentsList.Item> item() {
    return item;
  }

  List<PageHeading> headings() {
    return headings;
  }

  ItemPrefix prefix() {
    return prefix;
  }

  List<ContentsNode> children() {
    return children;
  }

  /** Returns where the last heading stands to which the item leads, or -1. */
  int place() {
    return headings.stream().mapToInt(heading -> heading.span().start()).max().orElse(-1);
  }
}
