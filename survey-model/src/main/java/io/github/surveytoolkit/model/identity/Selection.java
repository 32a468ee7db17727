package io.github.surveytoolkit.model.identity;

import io.github.surveytoolkit.model.identity.FillingAccount.Refused;
import java.util.ArrayList;
import java.util.List;

/**
 * Which of several references are the paper. One title may be two works': then only what speaks for
 * one of them beyond the title decides, and if nothing does, none is taken.
 */
final class Selection {

  /** Of a title that more entries have, nobody can say which is meant. */
  private static final int MOST = 50;

  private final List<Candidate> chosen = new ArrayList<>();
  private final List<Refused> refused = new ArrayList<>();
  private final List<Candidate> misled = new ArrayList<>();

  static Selection of(Profile paper, List<Candidate> candidates) {
    Selection selection = new Selection();
    for (Candidate candidate : candidates) {
      if (!candidate.verdict().accepts()) {
        selection.refused.add(candidate.refused(candidate.verdict().reason()));
      }
      if (candidate.verdict().kind() == Verdict.Kind.OTHER_TITLE) {
        selection.misled.add(candidate);
      }
    }
    selection.choose(paper, candidates.stream().filter(c -> c.verdict().accepts()).toList());
    return selection;
  }

  private void choose(Profile paper, List<Candidate> accepted) {
    List<Candidate> best = strongest(accepted);
    List<Candidate> decided = agree(best) ? best : ofVenue(paper, best);
    if (!agree(decided)) {
      accepted.forEach(each -> refused.add(each.refused("several works have that title")));
      return;
    }
    for (Candidate candidate : accepted) {
      if (decided.contains(candidate) || decided.stream().noneMatch(candidate::contradicts)) {
        chosen.add(candidate);
      } else {
        String other = decided.get(0).reference().origin();
        refused.add(candidate.refused("another work than " + other + ", which matches better"));
      }
    }
  }

  private static List<Candidate> strongest(List<Candidate> accepted) {
    int most = accepted.stream().mapToInt(each -> each.verdict().strength()).max().orElse(0);
    return accepted.stream().filter(each -> each.verdict().strength() == most).toList();
  }

  /** A talk and the article that grew out of it have one title; the list may say which is meant. */
  private static List<Candidate> ofVenue(Profile paper, List<Candidate> best) {
    List<Candidate> same =
        best.stream().filter(each -> Publication.sameVenue(paper, each.profile())).toList();
    return same.isEmpty() ? best : same;
  }

  private static boolean agree(List<Candidate> candidates) {
    for (int i = 0; i < candidates.size() && candidates.size() <= MOST; i++) {
      if (candidates.subList(0, i).stream().anyMatch(candidates.get(i)::contradicts)) {
        return false;
      }
    }
    return candidates.size() <= MOST;
  }

  static boolean contradict(Profile one, Profile other) {
    return one.identifiersContradict(other)
        || one.authorsContradict(other)
        || Publication.venuesContradict(one, other)
        || Publication.yearsContradict(one, other);
  }

  /** Takes back what was chosen. */
  void refuse(Reference reference, String reason) {
    for (Candidate candidate : List.copyOf(chosen)) {
      if (candidate.reference().equals(reference)) {
        chosen.remove(candidate);
        refused.add(candidate.refused(reason));
      }
    }
  }

  List<Candidate> chosen() {
    return chosen;
  }

  /** Returns those that have an identifier of the paper under another title. */
  List<Candidate> misled() {
    return misled;
  }

  List<Refused> refused() {
    return refused;
  }
}
