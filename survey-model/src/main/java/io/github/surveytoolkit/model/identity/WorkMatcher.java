package io.github.surveytoolkit.model.identity;

import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Venue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which papers are one work. Each paper is held against those that share a clue only: an
 * identifier or the title.
 */
final class WorkMatcher {

  /** Of entries that say nothing, nobody can say that they are one. */
  private static final Paper NOTHING = Paper.titled("");

  /** A preprint and its publication are seldom further apart. */
  private static final int MOST_YEARS_APART = 4;

  /** So many earlier papers of one clue are looked at, so that a list of one title stays fast. */
  private static final int MOST_CANDIDATES = 50;

  private final List<Paper> papers;
  private final TitleFingerprint[] titles;
  private final int[] group;
  private final List<Optional<String>> arxivOfGroup;
  private final List<Optional<String>> doiOfGroup;

  private WorkMatcher(List<Paper> papers) {
    this.papers = papers;
    this.titles =
        papers.stream().map(p -> TitleFingerprint.of(p.title())).toArray(TitleFingerprint[]::new);
    this.group = new int[papers.size()];
    this.arxivOfGroup = new ArrayList<>(papers.stream().map(Profile::arxiv).toList());
    this.doiOfGroup = new ArrayList<>(papers.stream().map(Profile::doi).toList());
  }

  /** Returns for each paper the index of the first paper that is the same work. */
  static int[] groups(List<Paper> papers) {
    return new WorkMatcher(papers).match();
  }

  private int[] match() {
    Map<String, ArrayDeque<Integer>> byClue = new HashMap<>();
    for (int i = 0; i < papers.size(); i++) {
      group[i] = i;
      for (String clue : clues(i)) {
        ArrayDeque<Integer> earlier = byClue.computeIfAbsent(clue, key -> new ArrayDeque<>());
        joinMatching(i, earlier);
        earlier.addLast(i);
        if (earlier.size() > MOST_CANDIDATES) {
          earlier.removeFirst();
        }
      }
    }
    for (int i = 0; i < group.length; i++) {
      group[i] = first(i);
    }
    return group;
  }

  private void joinMatching(int i, Iterable<Integer> candidates) {
    for (int other : candidates) {
      int mine = first(i);
      int theirs = first(other);
      if (mine != theirs && groupsAgree(mine, theirs) && isSame(i, other)) {
        join(Math.min(mine, theirs), Math.max(mine, theirs));
      }
    }
  }

  /** A paper without an identifier must not join two that have different ones. */
  private boolean groupsAgree(int one, int other) {
    return !Profile.differ(arxivOfGroup.get(one), arxivOfGroup.get(other))
        && !Profile.differ(doiOfGroup.get(one), doiOfGroup.get(other));
  }

  private void join(int first, int later) {
    group[later] = first;
    arxivOfGroup.set(first, arxivOfGroup.get(first).or(() -> arxivOfGroup.get(later)));
    doiOfGroup.set(first, doiOfGroup.get(first).or(() -> doiOfGroup.get(later)));
  }

  private int first(int i) {
    int at = i;
    while (group[at] != at) {
      at = group[at];
    }
    return at;
  }

  private List<String> clues(int i) {
    List<String> clues = new ArrayList<>();
    Profile.arxiv(papers.get(i)).ifPresent(id -> clues.add("arxiv:" + id));
    Profile.doi(papers.get(i)).ifPresent(doi -> clues.add("doi:" + doi));
    if (!titles[i].value().isEmpty()) {
      clues.add("title:" + titles[i].squeezed());
    } else {
      clues.add("untitled:" + papers.get(i).title());
    }
    return clues;
  }

  private boolean isSame(int one, int other) {
    Paper a = papers.get(one);
    Paper b = papers.get(other);
    if (Profile.differ(Profile.arxiv(a), Profile.arxiv(b))
        || Profile.differ(Profile.doi(a), Profile.doi(b))) {
      return false;
    }
    if (titles[one].value().isEmpty() || titles[other].value().isEmpty()) {
      return a.equals(b) && !a.equals(NOTHING);
    }
    if (sharesIdentifier(a, b)) {
      return titles[one].isAlike(titles[other]);
    }
    return titles[one].isSame(titles[other])
        && yearsCompatible(a, b)
        && (isConfirmed(a, b, titles[one]) || isRepeated(a, b, titles[one]));
  }

  /** Who reads a file twice has nothing twice: what is weak holds for entries that are equal. */
  private static boolean isRepeated(Paper a, Paper b, TitleFingerprint title) {
    return title.isGeneric() && a.equals(b);
  }

  private static boolean sharesIdentifier(Paper a, Paper b) {
    boolean sameArxiv = Profile.arxiv(a).isPresent() && Profile.arxiv(a).equals(Profile.arxiv(b));
    return sameArxiv || (Profile.doi(a).isPresent() && Profile.doi(a).equals(Profile.doi(b)));
  }

  static boolean yearsCompatible(Paper a, Paper b) {
    return a.date().isEmpty()
        || b.date().isEmpty()
        || Math.abs(a.date().get().year() - b.date().get().year()) <= MOST_YEARS_APART;
  }

  /** A title that is not generic stands unless what both entries give speaks against it. */
  private static boolean isConfirmed(Paper a, Paper b, TitleFingerprint title) {
    boolean linkShared = !Collections.disjoint(Profile.urls(a), Profile.urls(b));
    boolean authorsKnown = !families(a).isEmpty() && !families(b).isEmpty();
    boolean authorShared = !Collections.disjoint(families(a), families(b));
    if (linkShared || authorShared) {
      return true;
    }
    if (authorsKnown || title.isGeneric()) {
      return false;
    }
    return venuesCompatible(a, b);
  }

  /** A preprint says nothing against a venue; two publications with one title are two works. */
  static boolean venuesCompatible(Paper a, Paper b) {
    if (a.venue().isEmpty() || b.venue().isEmpty()) {
      return true;
    }
    Venue one = a.venue().get();
    Venue other = b.venue().get();
    return one.isPreprint() || other.isPreprint() || one.name().equalsIgnoreCase(other.name());
  }

  static Set<String> families(Paper paper) {
    Set<String> families = new HashSet<>();
    for (Author author : paper.authors()) {
      if (author instanceof Author.Person person) {
        families.add(person.family().toLowerCase(Locale.ROOT));
      }
    }
    return families;
  }
}
