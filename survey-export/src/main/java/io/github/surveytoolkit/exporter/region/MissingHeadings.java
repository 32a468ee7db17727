package io.github.surveytoolkit.exporter.region;

import io.github.surveytoolkit.model.source.PageHeading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells which headings a contents list forgot from those that its author left out. A heading was
 * forgotten if most of its siblings are listed, or if it stands below a listed heading and all
 * others like that one have theirs listed.
 */
final class MissingHeadings {

  private static final int FEWEST_WITNESSES = 2;

  private final List<PageHeading> headings;
  private final HeadingTree tree;
  private final Predicate<PageHeading> listed;
  private final Set<PageHeading> added = new HashSet<>();

  private MissingHeadings(
      List<PageHeading> headings, HeadingTree tree, Predicate<PageHeading> listed) {
    this.headings = headings;
    this.tree = tree;
    this.listed = listed;
  }

  /**
   * Returns what is missing, in the order of the document.
   *
   * @param headings those that may be listed
   * @param tree of all headings of the document
   */
  static List<PageHeading> of(
      List<PageHeading> headings, HeadingTree tree, Predicate<PageHeading> listed) {
    return new MissingHeadings(headings, tree, listed).all();
  }

  private List<PageHeading> all() {
    Map<Optional<PageHeading>, List<PageHeading>> families = new HashMap<>();
    headings.forEach(
        heading ->
            families.computeIfAbsent(tree.parent(heading), p -> new ArrayList<>()).add(heading));
    List<PageHeading> missing = new ArrayList<>();
    for (PageHeading heading : headings) {
      Optional<PageHeading> parent = tree.parent(heading);
      if (!listed.test(heading) && isForgotten(parent, families)) {
        added.add(heading);
        missing.add(heading);
      }
    }
    return missing;
  }

  private boolean isForgotten(
      Optional<PageHeading> parent, Map<Optional<PageHeading>, List<PageHeading>> families) {
    List<PageHeading> siblings = families.getOrDefault(parent, List.of());
    long known = siblings.stream().filter(listed).count();
    if (known > 0 || parent.isEmpty()) {
      return known * 2 > siblings.size();
    }
    PageHeading above = parent.get();
    boolean shown = listed.test(above) || added.contains(above);
    List<List<PageHeading>> alike =
        headings.stream()
            .filter(other -> !other.equals(above) && other.level() == above.level())
            .filter(listed)
            .map(other -> families.getOrDefault(Optional.of(other), List.of()))
            .filter(family -> !family.isEmpty())
            .toList();
    return shown
        && alike.size() >= FEWEST_WITNESSES
        && alike.stream().allMatch(family -> family.stream().anyMatch(listed));
  }
}
