package io.github.surveytoolkit.model.identity;

import io.github.surveytoolkit.model.Paper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The papers that a list holds, by what they may be recognised by. An entry of a bibliography is
 * held against those only that share a clue with it: an identifier, the title without its acronym,
 * or the title's first or last letters.
 */
final class ReferenceIndex {

  /** So many letters at one end are the same in titles that differ by a slip or a word. */
  private static final int END = 12;

  /** So many papers of one clue are looked at, so that a list of one title stays fast. */
  private static final int MOST = 200;

  private final List<Profile> papers;
  private final Map<String, List<Integer>> byIdentifier = new HashMap<>();
  private final Map<String, List<Integer>> byBareTitle = new HashMap<>();
  private final Map<String, List<Integer>> byStart = new HashMap<>();
  private final Map<String, List<Integer>> byEnd = new HashMap<>();

  ReferenceIndex(List<Profile> papers) {
    this.papers = papers;
    for (int i = 0; i < papers.size(); i++) {
      Profile paper = papers.get(i);
      for (String identifier : identifiers(paper)) {
        put(byIdentifier, identifier, i);
      }
      if (!paper.title().squeezed().isEmpty()) {
        put(byBareTitle, paper.title().bareSqueezed(), i);
        put(byStart, start(paper.title().squeezed()), i);
        put(byEnd, end(paper.title().squeezed()), i);
      }
    }
  }

  private static void put(Map<String, List<Integer>> index, String clue, int paper) {
    List<Integer> found = index.computeIfAbsent(clue, key -> new ArrayList<>());
    if (found.size() < MOST) {
      found.add(paper);
    }
  }

  /** Returns false if {@code reference} is none of these papers, as most are, at little cost. */
  boolean mayHold(Paper reference) {
    String title = TitleFingerprint.of(reference.title()).squeezed();
    return byStart.containsKey(start(title))
        || byEnd.containsKey(end(title))
        || byBareTitle.containsKey(title)
        || TitleForms.mayBeNamed(reference.title())
        || identifiers(Profile.arxiv(reference), Profile.doi(reference)).stream()
            .anyMatch(byIdentifier::containsKey);
  }

  /** Returns the indexes of the papers that {@code reference} may be, in order. */
  Set<Integer> candidates(Profile reference) {
    Set<Integer> found = new TreeSet<>();
    for (String identifier : identifiers(reference)) {
      found.addAll(byIdentifier.getOrDefault(identifier, List.of()));
    }
    TitleForms title = reference.title();
    if (!title.squeezed().isEmpty()) {
      add(byBareTitle.getOrDefault(title.bareSqueezed(), List.of()), title, found);
      add(byStart.getOrDefault(start(title.squeezed()), List.of()), title, found);
      add(byEnd.getOrDefault(end(title.squeezed()), List.of()), title, found);
    }
    return found;
  }

  private void add(List<Integer> clued, TitleForms title, Set<Integer> found) {
    for (int paper : clued) {
      if (papers.get(paper).title().relationTo(title) != TitleRelation.UNRELATED) {
        found.add(paper);
      }
    }
  }

  private static List<String> identifiers(Profile profile) {
    return identifiers(profile.arxiv(), profile.doi());
  }

  private static List<String> identifiers(Optional<String> arxiv, Optional<String> doi) {
    List<String> identifiers = new ArrayList<>(2);
    arxiv.ifPresent(id -> identifiers.add("arxiv:" + id));
    doi.ifPresent(id -> identifiers.add("doi:" + id));
    return identifiers;
  }

  private static String start(String title) {
    return title.substring(0, Math.min(END, title.length()));
  }

  private static String end(String title) {
    return title.substring(Math.max(0, title.length() - END));
  }
}
