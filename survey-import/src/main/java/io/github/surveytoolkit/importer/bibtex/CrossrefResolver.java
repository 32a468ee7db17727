package io.github.surveytoolkit.importer.bibtex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives entries what they inherit: by {@code xdata} all fields that they lack, by {@code crossref}
 * those that say where a paper appeared. A parent's title becomes the {@code booktitle}, as in
 * biblatex. What names the parent itself, its identifiers and addresses, is not inherited.
 */
final class CrossrefResolver {

  private static final String XDATA = "xdata";
  private static final String CROSSREF = "crossref";

  private static final Set<String> OWN =
      Set.of(
          ("title subtitle titleaddon shorttitle sorttitle indextitle key crossref xref xdata ids entryset"
                  + " entrysubtype execute label options presort related relatedoptions relatedstring relatedtype"
                  + " shorthand shorthandintro sortkey doi url urldate eprint eprinttype eprintclass archiveprefix"
                  + " primaryclass file pdf abstract keywords groups annote annotation pages timestamp biburl bibsource")
              .split(" ", -1));

  private final List<BibtexEntry> entries;
  private final Findings findings;
  private final Map<String, Integer> byKey = new HashMap<>();
  private final List<BibtexEntry> resolved;
  private final boolean[] begun;
  private final boolean[] done;

  private CrossrefResolver(List<BibtexEntry> entries, Findings findings) {
    this.entries = entries;
    this.findings = findings;
    this.resolved = new ArrayList<>(entries);
    this.begun = new boolean[entries.size()];
    this.done = new boolean[entries.size()];
  }

  /** Returns the entries with what they inherit, in the same order. */
  static List<BibtexEntry> resolve(List<BibtexEntry> entries, Findings findings) {
    CrossrefResolver resolver = new CrossrefResolver(entries, findings);
    resolver.index();
    for (int i = 0; i < entries.size(); i++) {
      resolver.resolve(i);
    }
    return resolver.resolved;
  }

  private void index() {
    for (int i = 0; i < entries.size(); i++) {
      BibtexEntry entry = entries.get(i);
      if (!entry.key().isEmpty() && byKey.putIfAbsent(entry.foldedKey(), i) != null) {
        findings.warning(
            "repeated-key",
            "the key \"" + entry.key() + "\" is an earlier entry's too; give each its own",
            entry.keyOffset());
      }
    }
  }

  /** Resolves all parents first, without recursion: a chain of entries may be long. */
  private void resolve(int start) {
    List<Integer> waiting = new ArrayList<>(List.of(start));
    while (!waiting.isEmpty()) {
      int top = waiting.get(waiting.size() - 1);
      int size = waiting.size();
      if (!begun[top]) {
        begun[top] = true;
        parents(top).forEach(parent -> wait(parent, waiting));
      }
      if (waiting.size() == size) {
        waiting.remove(size - 1);
        if (!done[top]) {
          inherit(top);
          done[top] = true;
        }
      }
    }
  }

  private void wait(String key, List<Integer> waiting) {
    int parent = byKey.getOrDefault(key, -1);
    if (parent >= 0 && !begun[parent]) {
      waiting.add(parent);
    }
  }

  private List<String> parents(int child) {
    Map<String, FieldValue> fields = entries.get(child).fields();
    if (!fields.containsKey(XDATA) && !fields.containsKey(CROSSREF)) {
      return List.of();
    }
    List<String> keys = new ArrayList<>(keys(fields, XDATA));
    keys.addAll(keys(fields, CROSSREF));
    return keys;
  }

  private static List<String> keys(Map<String, FieldValue> fields, String name) {
    if (!fields.containsKey(name)) {
      return List.of();
    }
    String value = fields.get(name).latex().toLowerCase(Locale.ROOT);
    List<String> keys = new ArrayList<>();
    for (String key : value.split(",", -1)) {
      keys.add(key.strip());
    }
    return name.equals(XDATA) ? keys : keys.subList(0, 1);
  }

  private void inherit(int child) {
    inherit(child, XDATA);
    inherit(child, CROSSREF);
  }

  private void inherit(int child, String by) {
    Map<String, FieldValue> own = entries.get(child).fields();
    boolean complete = true;
    for (String key : keys(own, by)) {
      int parent = byKey.getOrDefault(key, -1);
      if (parent >= 0 && done[parent]) {
        resolved.set(child, joined(resolved.get(child), resolved.get(parent), by));
      } else {
        complete = false;
        report(child, parent, by, key);
      }
    }
    if (complete && own.containsKey(by)) {
      Map<String, FieldValue> fields = new LinkedHashMap<>(resolved.get(child).fields());
      fields.remove(by);
      resolved.set(child, resolved.get(child).with(fields));
    }
  }

  private void report(int child, int parent, String by, String key) {
    int offset =
        Optional.ofNullable(entries.get(child).fields().get(by))
            .map(value -> value.span().start())
            .orElse(entries.get(child).keyOffset());
    if (parent < 0) {
      findings.warning(
          "unknown-parent",
          by + " names \"" + ObjectCursor.shown(key) + "\", which is no entry of this file",
          offset);
    } else {
      findings.warning(
          "parent-cycle",
          by + " leads back to its own entry by \"" + ObjectCursor.shown(key) + "\"",
          offset);
    }
  }

  private static BibtexEntry joined(BibtexEntry child, BibtexEntry parent, String by) {
    Map<String, FieldValue> fields = new LinkedHashMap<>(child.fields());
    boolean all = by.equals(XDATA);
    boolean dated = fields.containsKey("year") || fields.containsKey("date");
    parent
        .fields()
        .forEach(
            (name, value) -> {
              boolean second = dated && (name.equals("year") || name.equals("date"));
              if (!second && (all ? !name.equals(XDATA) : !OWN.contains(name))) {
                fields.putIfAbsent(name, value.inheritedCopy());
              }
            });
    if (!all && parent.fields().containsKey("title")) {
      String venue = child.type().equals("article") ? "journal" : "booktitle";
      if (!fields.containsKey(venue) && !fields.containsKey("journaltitle")) {
        fields.put(venue, parent.fields().get("title").inheritedCopy());
      }
    }
    return child.with(fields);
  }
}
