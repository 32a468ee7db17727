package io.github.surveytoolkit.exporter.bibtex;

import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.identity.Work;
import io.github.surveytoolkit.model.identity.Works;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which works of the list have an entry in the file.
 *
 * <p>Works decides. What it leaves apart because it says too little, as a short title without
 * authors, is held against entries once more: one that says just as little and the same is what was
 * written of it before, and is not written again.
 */
final class Matches {

  private final List<Optional<Work>> found;
  private final List<Work> unlisted = new ArrayList<>();

  Matches(Works wanted, Works existing) {
    this.found = new ArrayList<>(wanted.sameIn(existing));
    Set<Work> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    found.forEach(work -> work.ifPresent(taken::add));
    Map<Object, Deque<Work>> alike = new HashMap<>();
    existing
        .asList()
        .forEach(
            work -> alike.computeIfAbsent(said(work), said -> new ArrayDeque<>()).addLast(work));
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).isEmpty()) {
        found.set(i, next(alike, wanted.asList().get(i)));
        found.get(i).ifPresent(taken::add);
      }
    }
    existing.asList().stream().filter(work -> !taken.contains(work)).forEach(unlisted::add);
  }

  private static Optional<Work> next(Map<Object, Deque<Work>> alike, Work wanted) {
    return Optional.ofNullable(alike.get(said(wanted)))
        .flatMap(works -> Optional.ofNullable(works.pollFirst()));
  }

  private static Object said(Work work) {
    Paper paper = work.paper();
    String title = work.titleFingerprint();
    return List.of(
        title.isEmpty() ? paper.title() : title,
        paper.authors(),
        paper.venue().map(Venue::name).orElse(""),
        paper.date().map(PublicationDate::year).orElse(0),
        paper.identifiers());
  }

  /** Returns for each wanted work, in order, the work of the file that it is. */
  List<Optional<Work>> found() {
    return found;
  }

  /** Returns the works of the file that the list does not have. */
  List<Work> unlisted() {
    return unlisted;
  }
}
