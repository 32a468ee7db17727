package io.github.surveytoolkit.exporter.region;

import io.github.surveytoolkit.model.source.PageHeading;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which heading stands below which. */
final class HeadingTree {

  private final Map<PageHeading, PageHeading> parents = new HashMap<>();

  HeadingTree(List<PageHeading> headings) {
    Deque<PageHeading> open = new ArrayDeque<>();
    for (PageHeading heading : headings) {
      while (!open.isEmpty() && open.peek().level() >= heading.level()) {
        open.pop();
      }
      if (!open.isEmpty()) {
        parents.put(heading, open.peek());
      }
      open.push(heading);
    }
  }

  Optional<PageHeading> parent(PageHeading heading) {
    return Optional.ofNullable(parents.get(heading));
  }

  /** Counts the headings above {@code heading}. */
  int depth(PageHeading heading) {
    int depth = 0;
    for (Optional<PageHeading> at = parent(heading); at.isPresent(); at = parent(at.get())) {
      depth++;
    }
    return depth;
  }
}
