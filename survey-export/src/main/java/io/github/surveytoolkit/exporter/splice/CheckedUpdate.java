package io.github.surveytoolkit.exporter.splice;

import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.EntryOrigin;
import io.github.surveytoolkit.model.source.Position;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.source.TextEdit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Makes a page hold a wanted survey, and reads it again before anything is written: an entry that
 * no longer would be the same paper stays as it was, so that a second update finds nothing to do.
 */
public final class CheckedUpdate {

  private static final int MOST_ROUNDS = 4;

  private final Source source;
  private final ReadResult page;
  private final Function<Source, ReadResult> reader;
  private final List<Diagnostic> refused = new ArrayList<>();

  private CheckedUpdate(Source source, ReadResult page, Function<Source, ReadResult> reader) {
    this.source = source;
    this.page = page;
    this.reader = reader;
  }

  /**
   * Returns the edits of {@code source}, and what could not be written.
   *
   * @param reader reads the page as {@code page} was read
   */
  public static Change of(
      Source source, ReadResult page, ReadResult wanted, Function<Source, ReadResult> reader) {
    return new CheckedUpdate(source, page, reader).change(wanted);
  }

  private Change change(ReadResult whole) {
    ReadResult wanted = whole;
    CategoryOrder.moved(page, wanted).forEach(this::keepsItsPlace);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<TextEdit> edits = ReadmeUpdate.edits(source, page, wanted);
      if (edits.isEmpty()) {
        unseen(wanted, page);
        return new Change(edits, refused);
      }
      Source after = Source.of(source.name(), Splicer.text(source.text(), edits));
      ReadResult read = reader.apply(after);
      if (ReadmeUpdate.edits(after, read, wanted).isEmpty()) {
        unseen(wanted, read);
        return new Change(edits, refused);
      }
      Optional<ReadResult> rest = without(wanted, read);
      if (rest.isEmpty()) {
        break;
      }
      wanted = rest.get();
    }
    refused.add(
        Diagnostic.error(
            "not-written",
            "the page would not be read as the survey that is wanted; nothing is changed",
            new Position(source.name(), 1, 1)));
    return new Change(List.of(), refused);
  }

  /** Takes back the changes of entries that are not read as they are wanted. */
  private Optional<ReadResult> without(ReadResult wanted, ReadResult read) {
    Map<Place, Paper> before = papers(page);
    Map<Place, Place> earlier = EntryMatches.of(page, wanted);
    Map<Place, Paper> after = papers(read);
    Map<Place, Place> now = EntryMatches.of(read, wanted);
    Set<Place> odd = new LinkedHashSet<>();
    wanted
        .survey()
        .forEachPaper(
            (place, paper) -> {
              Optional<Paper> old = paper(before, earlier, place);
              Optional<Paper> found = paper(after, now, place);
              if (!old.equals(Optional.of(paper)) && !found.equals(Optional.of(paper))) {
                odd.add(place);
                refuse(paper, earlier.get(place) == null ? Place.ROOT : earlier.get(place));
              }
            });
    return odd.isEmpty()
        ? Optional.empty()
        : Optional.of(
            WantedSurvey.changed(
                wanted,
                (place, paper) ->
                    odd.contains(place) ? paper(before, earlier, place) : Optional.of(paper)));
  }

  /** Names the changed papers whose entries are as they were: their sections do not show it. */
  private void unseen(ReadResult wanted, ReadResult read) {
    Map<Place, Paper> before = papers(page);
    Map<Place, Place> earlier = EntryMatches.of(page, wanted);
    Map<Place, Paper> after = papers(read);
    Map<Place, Place> now = EntryMatches.of(read, wanted);
    wanted
        .survey()
        .forEachPaper(
            (place, paper) -> {
              Optional<Paper> old = paper(before, earlier, place);
              boolean changed = old.isPresent() && !old.get().equals(paper);
              if (changed && paper(after, now, place).equals(old)) {
                refused.add(
                    Diagnostic.warning(
                        "not-shown",
                        "what changed of \""
                            + paper.title()
                            + "\" is nothing that entries of its section show",
                        position(earlier.getOrDefault(place, Place.ROOT))));
              }
            });
  }

  private static Optional<Paper> paper(
      Map<Place, Paper> papers, Map<Place, Place> places, Place place) {
    return Optional.ofNullable(places.get(place)).map(papers::get);
  }

  private static Map<Place, Paper> papers(ReadResult read) {
    Map<Place, Paper> papers = new HashMap<>();
    read.survey().forEachPaper(papers::put);
    return papers;
  }

  private void keepsItsPlace(String category) {
    refused.add(
        Diagnostic.warning(
            "order-kept",
            "category \"" + category + "\" is wanted elsewhere; sections are moved by hand",
            new Position(source.name(), 1, 1)));
  }

  private void refuse(Paper paper, Place at) {
    refused.add(
        Diagnostic.warning(
            "not-written",
            "\""
                + paper.title()
                + "\" would be read otherwise from this list, so its change is left out; make it by"
                + " hand",
            position(at)));
  }

  private Position position(Place at) {
    return page.sourceMap()
        .of(at)
        .map(EntryOrigin::position)
        .orElse(new Position(source.name(), 1, 1));
  }
}
