package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.model.source.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the items and rows of a list in our own form are. In any other list it knows nothing. */
final class OwnEntries {

  /** What an item is, for sure. */
  enum Kind {
    PAPER,
    /** a category that lies deeper than headings go */
    CATEGORY,
    /** a line of the contents, or of what the list says of the survey itself */
    OTHER
  }

  /** An item, with what it reads as if it is a paper. */
  record Item(Kind kind, Optional<Reading> reading) {}

  private final boolean inForm;
  private final Set<Candidate> front;
  private final Source source;

  private OwnEntries(boolean inForm, Set<Candidate> front, Source source) {
    this.inForm = inForm;
    this.front = front;
    this.source = source;
  }

  static OwnEntries of(Set<Candidate> front, Source source) {
    return new OwnEntries(true, front, source);
  }

  static OwnEntries none(Source source) {
    return new OwnEntries(false, Set.of(), source);
  }

  /** Returns true if the list is in our own form. */
  boolean isInForm() {
    return inForm;
  }

  /** Returns what {@code candidate} is; empty if it is not in our own form. */
  Optional<Item> item(Candidate candidate) {
    if (!inForm) {
      return Optional.empty();
    }
    List<OwnRun> runs = candidate.isItem() ? OwnRun.of(candidate.text()) : List.of();
    Optional<OwnRun> whole = runs.size() == 1 ? Optional.of(runs.get(0)) : Optional.empty();
    if (front.contains(candidate) || whole.filter(run -> isPointer(candidate, run)).isPresent()) {
      return Optional.of(new Item(Kind.OTHER, Optional.empty()));
    } else if (whole.filter(OwnRun::isStrong).isPresent()) {
      return Optional.of(new Item(Kind.CATEGORY, Optional.empty()));
    }
    return OwnEntry.read(candidate, source)
        .map(reading -> new Item(Kind.PAPER, Optional.of(reading)));
  }

  private static boolean isPointer(Candidate candidate, OwnRun run) {
    return run.isLink() && candidate.text().links().get(run.link()).url().startsWith("#");
  }
}
