package io.github.surveytoolkit.exporter.region;

import io.github.surveytoolkit.model.source.PageHeading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
  private final Map<Optional<PageHeading>, Family> families = new LinkedHashMap<>();
  private final Map<Integer, Family> levels = new HashMap<>();

  /** How many there are, and how many of them are listed. */
  private static final class Family {
    private int size;
    private int listed;
  }

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
    for (PageHeading heading : headings) {
      Family family = family(tree.parent(heading));
      family.size++;
      family.listed += listed.test(heading) ? 1 : 0;
    }
    families.forEach((parent, family) -> parent.ifPresent(above -> witness(above, family)));
    List<PageHeading> missing = new ArrayList<>();
    for (PageHeading heading : headings) {
      if (!listed.test(heading) && isForgotten(tree.parent(heading))) {
        added.add(heading);
        missing.add(heading);
      }
    }
    return missing;
  }

  private Family family(Optional<PageHeading> parent) {
    return families.computeIfAbsent(parent, p -> new Family());
  }

  /** Counts a listed heading that has some below it, and whether those are listed. */
  private void witness(PageHeading above, Family below) {
    if (listed.test(above)) {
      Family level = levels.computeIfAbsent(above.level(), l -> new Family());
      level.size++;
      level.listed += below.listed > 0 ? 1 : 0;
    }
  }

  private boolean isForgotten(Optional<PageHeading> parent) {
    Family family = family(parent);
    if (family.listed > 0 || parent.isEmpty()) {
      return family.listed * 2 > family.size;
    }
    PageHeading above = parent.get();
    Family level = levels.computeIfAbsent(above.level(), l -> new Family());
    int alike = level.size - (listed.test(above) ? 1 : 0);
    return (listed.test(above) || added.contains(above))
        && alike >= FEWEST_WITNESSES
        && level.listed == alike;
  }
}
