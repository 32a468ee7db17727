package io.github.surveytoolkit.model.identity;

import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.identity.MergeReport.Entry;
import io.github.surveytoolkit.model.source.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what entries of one work, or of what looks like one work, say differently. */
final class MergeConflicts {

  private final List<Diagnostic> found = new ArrayList<>();
  private final Map<String, Entry> byTitle = new HashMap<>();

  List<Diagnostic> found() {
    return found;
  }

  /** Each entry is held against the first that has a venue, since that one's venue is taken. */
  void within(List<Entry> entries) {
    Entry taken =
        entries.stream()
            .filter(entry -> entry.profile().publishedAt().isPresent())
            .findFirst()
            .orElse(entries.get(0));
    entries.forEach(entry -> compare(taken, entry));
  }

  private void compare(Entry taken, Entry entry) {
    Profile one = taken.profile();
    Profile other = entry.profile();
    if (bothPublished(one, other) && !Publication.sameVenue(one, other)) {
      warn("venue", venue(one), venue(other), taken, entry);
    } else if (bothPublished(one, other) && Publication.yearsApart(one, other) > 0) {
      warn("year", year(one), year(other), taken, entry);
    }
  }

  private static boolean bothPublished(Profile one, Profile other) {
    return one.publishedAt().isPresent() && other.publishedAt().isPresent();
  }

  private static String venue(Profile profile) {
    return profile.publishedAt().map(Venue::shortName).orElse("");
  }

  private static String year(Profile profile) {
    return Integer.toString(profile.year().orElse(0));
  }

  private void warn(String what, String taken, String here, Entry first, Entry entry) {
    found.add(
        Diagnostic.warning(
            "conflicting-" + what,
            "the "
                + what
                + " is \""
                + here
                + "\" here and \""
                + taken
                + "\" at "
                + first.position()
                + ", which is taken; correct one of them",
            entry.position()));
  }

  /** Two works of one title that differ by their DOIs alone are one more often than not. */
  void between(Entry work) {
    TitleForms title = work.profile().title();
    if (title.squeezed().isEmpty()) {
      return;
    }
    Entry earlier = byTitle.putIfAbsent(title.squeezed(), work);
    if (earlier != null && Profile.differ(earlier.profile().doi(), work.profile().doi())) {
      boolean likely = work.profile().sharesAuthor(earlier.profile()) || !title.whole().isGeneric();
      if (likely && !work.profile().authorsContradict(earlier.profile())) {
        found.add(
            Diagnostic.warning(
                "conflicting-doi",
                "the DOI is \""
                    + work.profile().doi().orElse("")
                    + "\" here and \""
                    + earlier.profile().doi().orElse("")
                    + "\" at "
                    + earlier.position()
                    + ", so they stay two works; correct one of them if they are one",
                work.position()));
      }
    }
  }
}
