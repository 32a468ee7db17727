package io.github.surveytoolkit.model.identity;

import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.EntryOrigin;
import io.github.surveytoolkit.model.source.Position;
import io.github.surveytoolkit.model.source.ReadResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of joining the entries of one survey to works.
 *
 * @param merged how many entries were joined to an earlier one
 * @param published how many works are listed as a preprint and with their venue
 * @param conflicts what entries of one work say differently
 */
public record MergeReport(int merged, int published, List<Diagnostic> conflicts) {

  private static final Position NOWHERE = new Position("-", 1, 1);

  public MergeReport {
    conflicts = List.copyOf(conflicts);
  }

  /** Tells what became of the entries of {@code read}. */
  public static MergeReport of(ReadResult read, Works works) {
    MergeConflicts conflicts = new MergeConflicts();
    Map<Place, Paper> papers = new HashMap<>();
    if (works.asList().stream().anyMatch(work -> work.places().size() > 1)) {
      read.survey().forEachPaper(papers::put);
    }
    int entries = 0;
    int published = 0;
    for (Work work : works.asList()) {
      entries += work.places().size();
      if (work.places().size() > 1) {
        List<Entry> own = new ArrayList<>();
        for (Place place : work.places()) {
          Paper paper = papers.getOrDefault(place, work.paper());
          own.add(new Entry(Profile.of(paper), position(read, place)));
        }
        conflicts.within(own);
        published += isBoth(own) ? 1 : 0;
      }
    }
    for (Work work : works.asList()) {
      if (Profile.doi(work.paper()).isPresent()) {
        Position position = position(read, work.places().get(0));
        conflicts.between(new Entry(Profile.of(work.paper()), position));
      }
    }
    return new MergeReport(entries - works.asList().size(), published, conflicts.found());
  }

  /** An entry as it is compared, and where it stands. */
  record Entry(Profile profile, Position position) {}

  private static boolean isBoth(List<Entry> entries) {
    return entries.stream().anyMatch(entry -> entry.profile().isPreprint())
        && entries.stream().anyMatch(entry -> entry.profile().publishedAt().isPresent());
  }

  private static Position position(ReadResult read, Place place) {
    return read.sourceMap().of(place).map(EntryOrigin::position).orElse(NOWHERE);
  }
}
