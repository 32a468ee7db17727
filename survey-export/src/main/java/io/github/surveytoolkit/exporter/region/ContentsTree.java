package io.github.surveytoolkit.exporter.region;

import io.github.surveytoolkit.model.source.ContentsList;
import io.github.surveytoolkit.model.source.PageHeading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A contents list as a tree, into which headings are put where they belong. */
final class ContentsTree {

  private final HeadingTree headings;
  private final ContentsNode root = ContentsNode.root();
  private final Map<PageHeading, ContentsNode> nodes = new HashMap<>();
  private final Map<Optional<PageHeading>, List<PageHeading>> families = new HashMap<>();
  private final Map<Integer, ItemPrefix> byDepth = new HashMap<>();

  ContentsTree(ContentsList list, ContentsLinks links, HeadingTree headings, String text) {
    this.headings = headings;
    List<ContentsNode> open = new ArrayList<>(List.of(root));
    for (ContentsList.Item item : list.items()) {
      while (open.size() > item.depth() + 1) {
        open.remove(open.size() - 1);
      }
      String written = text.substring(item.line().start(), item.content());
      ItemPrefix prefix = ItemPrefix.of(written).orElse(ItemPrefix.DASH);
      byDepth.putIfAbsent(item.depth(), prefix);
      ContentsNode above = open.get(open.size() - 1);
      ContentsNode node = above.add(item, links.headings(item), prefix);
      node.headings().forEach(heading -> know(heading, node));
      open.add(node);
    }
  }

  private void know(PageHeading heading, ContentsNode node) {
    if (nodes.putIfAbsent(heading, node) == null) {
      families.computeIfAbsent(headings.parent(heading), parent -> new ArrayList<>()).add(heading);
    }
  }

  ContentsNode root() {
    return root;
  }

  /** Puts {@code heading} behind the sibling before it, before the one behind it, or below. */
  void add(PageHeading heading) {
    int place = heading.span().start();
    List<PageHeading> siblings = families.getOrDefault(headings.parent(heading), List.of());
    Optional<ContentsNode> before = nearest(siblings, place);
    Optional<ContentsNode> behind = siblings.stream().map(this::node).findFirst();
    Optional<ContentsNode> sibling = before.or(() -> behind);
    ContentsNode added = sibling.isPresent() ? beside(sibling.get(), heading) : below(heading);
    know(heading, added);
  }

  private Optional<ContentsNode> nearest(List<PageHeading> siblings, int place) {
    Optional<PageHeading> nearest = Optional.empty();
    for (PageHeading sibling : siblings) {
      boolean nearer = nearest.filter(n -> n.span().start() > sibling.span().start()).isEmpty();
      if (sibling.span().start() < place && nearer) {
        nearest = Optional.of(sibling);
      }
    }
    return nearest.map(this::node);
  }

  private ContentsNode node(PageHeading heading) {
    return Optional.ofNullable(nodes.get(heading)).orElse(root);
  }

  private ContentsNode beside(ContentsNode sibling, PageHeading heading) {
    ContentsNode group = sibling.parent().orElse(root);
    return group.insert(index(group, heading, 0), heading, sibling.prefix());
  }

  /** Behind all that stands before the heading in the document. */
  private static int index(ContentsNode group, PageHeading heading, int least) {
    int index = least;
    for (int i = least; i < group.children().size(); i++) {
      int place = place(group.children().get(i));
      if (place >= 0 && place < heading.span().start()) {
        index = i + 1;
      }
    }
    return index;
  }

  private static int place(ContentsNode node) {
    return node.children().stream().mapToInt(ContentsTree::place).reduce(node.place(), Math::max);
  }

  /** In a list without steps, what is below stands right behind. */
  private ContentsNode below(PageHeading heading) {
    ContentsNode parent = headings.parent(heading).map(this::node).orElse(root);
    if (isFlat()) {
      ContentsNode group = parent.parent().orElse(root);
      return group.insert(
          index(group, heading, group.children().indexOf(parent) + 1), heading, parent.prefix());
    }
    int depth = depth(parent);
    ItemPrefix prefix =
        Optional.ofNullable(byDepth.get(depth)).orElseGet(() -> parent.prefix().deeper());
    return parent.insert(index(parent, heading, 0), heading, prefix);
  }

  private static int depth(ContentsNode node) {
    int depth = 0;
    for (Optional<ContentsNode> at = node.parent(); at.isPresent(); at = at.get().parent()) {
      depth++;
    }
    return depth;
  }

  private boolean isFlat() {
    return byDepth.size() == 1
        && nodes.keySet().stream().map(PageHeading::level).distinct().count() > 1;
  }
}
