package io.github.surveytoolkit.exporter.bibtex;

import io.github.surveytoolkit.exporter.bibtex.ExistingEntries.Existing;
import io.github.surveytoolkit.exporter.view.BibtexOptions;
import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.identity.Work;
import io.github.surveytoolkit.model.identity.Works;
import java.util.ArrayList;
import java.util.Collections;
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
 * authors, is held against the other entries once more: one that says the same, or that says more
 * under the key which the work would get, is what was written of it before and is not written
 * again.
 */
final class Matches {

  private record Entry(Said said, Paper paper, Work work) {}

  private final BibtexOptions options;
  private final List<Optional<Work>> found;
  private final Set<Work> taken = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Works existing;

  Matches(Works wanted, Works existing, ExistingEntries entries, BibtexOptions options) {
    this.options = options;
    this.existing = existing;
    this.found = new ArrayList<>(wanted.sameIn(existing));
    found.forEach(work -> work.ifPresent(taken::add));
    if (found.stream().anyMatch(Optional::isEmpty)) {
      matchBySaying(wanted, byTitle(entries));
    }
  }

  /**
   * Entries of a work that has several are there one by one: together they may say other things.
   */
  private Map<String, List<Entry>> byTitle(ExistingEntries entries) {
    Map<String, List<Entry>> byTitle = new HashMap<>();
    for (Work work : existing.asList()) {
      for (Place place : work.places()) {
        if (work.places().size() > 1 || !taken.contains(work)) {
          entries
              .at(place)
              .map(Existing::paper)
              .map(paper -> new Entry(Said.of(paper, options), paper, work))
              .ifPresent(
                  entry ->
                      byTitle
                          .computeIfAbsent(entry.said.title(), title -> new ArrayList<>())
                          .add(entry));
        }
      }
    }
    return byTitle;
  }

  private void matchBySaying(Works wanted, Map<String, List<Entry>> byTitle) {
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).isEmpty()) {
        Work work = wanted.asList().get(i);
        Said said = Said.of(work.paper(), options);
        List<Entry> candidates = byTitle.getOrDefault(said.title(), List.of());
        Optional<Entry> same =
            candidates.stream().filter(entry -> isSame(said, work, entry)).findFirst();
        same.ifPresent(candidates::remove);
        same.map(Entry::work).ifPresent(taken::add);
        found.set(i, same.map(Entry::work));
      }
    }
  }

  private boolean isSame(Said said, Work work, Entry entry) {
    return said.equals(entry.said)
        || (said.isSaidBy(entry.said) && (said.isPlaced() || hasKey(work, entry.paper)));
  }

  /** A letter behind the key tells works apart whose keys would be one. */
  private boolean hasKey(Work work, Paper there) {
    String bare = work.givenKey().orElseGet(() -> options.keys().keyOf(work.paper())).folded();
    String key = there.key().map(CitationKey::folded).orElse("");
    return key.startsWith(bare)
        && key.substring(bare.length()).chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
  }

  /** Returns for each wanted work, in order, the work of the file that it is. */
  List<Optional<Work>> found() {
    return found;
  }

  /** Returns the works of the file that the list does not have. */
  List<Work> unlisted() {
    return existing.asList().stream().filter(work -> !taken.contains(work)).toList();
  }
}
