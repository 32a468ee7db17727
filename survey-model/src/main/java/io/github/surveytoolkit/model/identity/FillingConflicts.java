package io.github.surveytoolkit.model.identity;

import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.Position;
import java.util.ArrayList;
import java.util.List;

/** What a list and the bibliographies that fill it in say differently of one paper. */
final class FillingConflicts {

  private final Profile paper;
  private final Position position;
  private final List<Diagnostic> found = new ArrayList<>();

  private FillingConflicts(Profile paper, Position position) {
    this.paper = paper;
    this.position = position;
  }

  static List<Diagnostic> of(Profile paper, Selection selection, Position position) {
    FillingConflicts conflicts = new FillingConflicts(paper, position);
    selection.misled().forEach(conflicts::otherTitle);
    selection.chosen().forEach(conflicts::values);
    return conflicts.found;
  }

  private void otherTitle(Candidate candidate) {
    found.add(
        Diagnostic.warning(
            "same-id-other-title",
            candidate.reference().origin()
                + " has the "
                + candidate.verdict().reason()
                + ": \""
                + candidate.reference().paper().title()
                + "\"; check the link",
            position));
  }

  private void values(Candidate candidate) {
    Profile other = candidate.profile();
    if (Publication.venuesContradict(paper, other)) {
      conflict("venue", venue(paper), venue(other), candidate);
    } else if (Publication.sameVenue(paper, other)
        && paper.year().isPresent()
        && other.year().isPresent()
        && !Publication.sameYear(paper, other)) {
      conflict("year", "" + paper.year().getAsInt(), "" + other.year().getAsInt(), candidate);
    }
    if (Profile.differ(paper.doi(), other.doi())) {
      conflict("doi", paper.doi().orElse(""), other.doi().orElse(""), candidate);
    }
  }

  private static String venue(Profile profile) {
    return profile.publishedAt().map(Venue::shortName).orElse("");
  }

  private void conflict(String what, String mine, String theirs, Candidate candidate) {
    found.add(
        Diagnostic.warning(
            "conflicting-" + what,
            "the "
                + (what.equals("doi") ? "DOI" : what)
                + " is \""
                + mine
                + "\" here and \""
                + theirs
                + "\" at "
                + candidate.reference().origin()
                + "; the list's stays",
            position));
  }
}
