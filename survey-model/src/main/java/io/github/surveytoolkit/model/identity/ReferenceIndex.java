package io.github.surveytoolkit.model.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The papers that a list holds, by what they may be recognised by. An entry of a bibliography is
 * held against those only that share a clue with it: an identifier, the title, or the title's first
 * or last letters.
 */
final class ReferenceIndex {

  /** So many letters at one end are the same in titles that differ by a slip or a word. */
  private static final int END = 12;

  private final List<Profile> papers;
  private final Map<String, List<Integer>> byClue = new HashMap<>();

  ReferenceIndex(List<Profile> papers) {
    this.papers = papers;
    for (int i = 0; i < papers.size(); i++) {
      for (String clue : clues(papers.get(i))) {
        byClue.computeIfAbsent(clue, key -> new ArrayList<>()).add(i);
      }
    }
  }

  /** Returns the indexes of the papers that {@code reference} may be, in order. */
  Set<Integer> candidates(Profile reference) {
    Set<Integer> found = new TreeSet<>();
    for (String clue : clues(reference)) {
      for (int paper : byClue.getOrDefault(clue, List.of())) {
        if (!found.contains(paper) && isCandidate(papers.get(paper), reference)) {
          found.add(paper);
        }
      }
    }
    return found;
  }

  private static boolean isCandidate(Profile paper, Profile reference) {
    return paper.sharesIdentifier(reference)
        || paper.title().relationTo(reference.title()) != TitleRelation.UNRELATED;
  }

  private static Set<String> clues(Profile profile) {
    Set<String> clues = new TreeSet<>();
    profile.arxiv().ifPresent(id -> clues.add("arxiv:" + id));
    profile.doi().ifPresent(doi -> clues.add("doi:" + doi));
    String title = profile.title().whole().squeezed();
    String bare = profile.title().bare().squeezed();
    if (!bare.isEmpty()) {
      clues.add("bare:" + bare);
    }
    if (!title.isEmpty()) {
      clues.add("title:" + title);
      clues.add("first:" + title.substring(0, Math.min(END, title.length())));
      clues.add("last:" + title.substring(Math.max(0, title.length() - END)));
    }
    return clues;
  }
}
