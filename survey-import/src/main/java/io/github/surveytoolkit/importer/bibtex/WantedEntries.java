package io.github.surveytoolkit.importer.bibtex;

import io.github.surveytoolkit.importer.bibtex.RawObject.Kind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.source.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the entries that are wanted by what a glance shows of each, and those that these inherit
 * from, so that the rest need not be read.
 */
final class WantedEntries {

  /** What came of a glance. */
  private record Look(RawObject object, String key, boolean wanted, List<String> parents) {}

  private final EntryGlance glance;
  private final Predicate<Paper> wanted;
  private final Map<String, List<RawObject>> byKey = new HashMap<>();
  private final Set<Integer> kept = new HashSet<>();
  private final Deque<String> parents = new ArrayDeque<>();

  private WantedEntries(EntryGlance glance, Predicate<Paper> wanted) {
    this.glance = glance;
    this.wanted = wanted;
  }

  /** Returns the wanted of {@code objects}, and all that are no entries, in order. */
  static List<RawObject> of(Source source, List<RawObject> objects, Predicate<Paper> wanted) {
    EntryGlance glance = new EntryGlance(source, objects);
    WantedEntries entries = new WantedEntries(glance, wanted);
    int start = 0;
    for (int i = 0; i <= objects.size(); i++) {
      if (i == objects.size() || objects.get(i).kind() == Kind.STRING) {
        entries.look(objects.subList(start, i));
        start = i;
      }
      if (i < objects.size()) {
        glance.define(objects.get(i));
      }
    }
    entries.keepParents();
    return objects.stream().filter(entries::isRead).toList();
  }

  private boolean isRead(RawObject object) {
    return object.kind() != Kind.ENTRY || kept.contains(object.span().start());
  }

  /** Between two definitions of abbreviations all entries can be looked at at once. */
  private void look(List<RawObject> objects) {
    List<Look> looks =
        objects.parallelStream()
            .filter(object -> object.kind() == Kind.ENTRY)
            .map(this::look)
            .toList();
    for (Look look : looks) {
      if (!look.key().isEmpty()) {
        byKey.computeIfAbsent(look.key(), key -> new ArrayList<>(1)).add(look.object());
      }
      if (look.wanted()) {
        keep(look.object(), look.parents());
      }
    }
  }

  private Look look(RawObject object) {
    EntryGlance.Seen seen = glance.at(object);
    boolean isWanted = seen.inheritsAll() || wanted.test(seen.paper());
    return new Look(object, seen.key(), isWanted, isWanted ? seen.parents() : List.of());
  }

  private void keep(RawObject object, List<String> inherited) {
    if (kept.add(object.span().start())) {
      parents.addAll(inherited);
    }
  }

  /** A key that is used again is kept with all its entries: the reader says which one counts. */
  private void keepParents() {
    while (!parents.isEmpty()) {
      for (RawObject parent : byKey.getOrDefault(parents.remove(), List.of())) {
        if (!kept.contains(parent.span().start())) {
          keep(parent, glance.at(parent).parents());
        }
      }
    }
  }
}
