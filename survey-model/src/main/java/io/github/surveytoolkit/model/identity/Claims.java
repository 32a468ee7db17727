package io.github.surveytoolkit.model.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds the papers against each other that would take one reference. Two that contradict each other
 * cannot both be right: the one for which more speaks keeps it, or none.
 */
final class Claims {

  private static final int MOST = 50;

  /** A paper that would take a reference. */
  private record Claim(Profile paper, Selection selection, Candidate candidate) {

    int strength() {
      return candidate.verdict().strength();
    }

    boolean contradicts(Claim other) {
      return Selection.contradict(paper, other.paper);
    }

    void refuse() {
      selection.refuse(candidate.reference(), "another entry of the list may be it as well");
    }
  }

  private final Map<Reference, List<Claim>> byReference = new LinkedHashMap<>();

  void add(Profile paper, Selection selection) {
    for (Candidate candidate : selection.chosen()) {
      byReference
          .computeIfAbsent(candidate.reference(), key -> new ArrayList<>())
          .add(new Claim(paper, selection, candidate));
    }
  }

  /** Each reference is settled by itself, so that their order does not matter. */
  void settle() {
    byReference.values().forEach(Claims::settle);
  }

  private static void settle(List<Claim> claims) {
    int most = claims.stream().mapToInt(Claim::strength).max().orElse(0);
    List<Claim> best = claims.stream().filter(claim -> claim.strength() == most).toList();
    boolean undecided =
        best.size() > 1
            && best.size() <= MOST
            && best.stream().anyMatch(one -> best.stream().anyMatch(one::contradicts));
    for (Claim claim : claims) {
      boolean weaker = claim.strength() < most && best.stream().anyMatch(claim::contradicts);
      if (weaker || (undecided && claim.strength() == most)) {
        claim.refuse();
      }
    }
  }
}
