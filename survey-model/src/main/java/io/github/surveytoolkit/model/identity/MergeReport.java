package io.github.surveytoolkit.model.identity;

import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.EntryOrigin;
import io.github.surveytoolkit.model.source.Position;
import io.github.surveytoolkit.model.source.ReadResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    Map<Place, Entry> entries = new LinkedHashMap<>();
    read.survey()
        .forEachPaper(
            (place, paper) ->
                entries.put(place, new Entry(Profile.of(paper), position(read, place))));
    MergeConflicts conflicts = new MergeConflicts();
    int published = 0;
    for (Work work : works.asList()) {
      List<Entry> own = new ArrayList<>();
      work.places().forEach(place -> own.add(entries.getOrDefault(place, Entry.NONE)));
      conflicts.within(own);
      published += isBoth(own) ? 1 : 0;
    }
    works.asList().forEach(work -> conflicts.between(first(work, entries)));
    return new MergeReport(entries.size() - works.asList().size(), published, conflicts.found());
  }

  /** An entry as it is compared, and where it stands. */
  record Entry(Profile profile, Position position) {

    static final Entry NONE = new Entry(Profile.of(Paper.titled("")), NOWHERE);
  }

  private static Entry first(Work work, Map<Place, Entry> entries) {
    Position position = entries.getOrDefault(work.places().get(0), Entry.NONE).position();
    return new Entry(Profile.of(work.paper()), position);
  }

  private static boolean isBoth(List<Entry> entries) {
    return entries.stream().anyMatch(entry -> entry.profile().isPreprint())
        && entries.stream().anyMatch(entry -> entry.profile().publishedAt().isPresent());
  }

  private static Position position(ReadResult read, Place place) {
    return read.sourceMap().of(place).map(EntryOrigin::position).orElse(NOWHERE);
  }
}
