package io.github.surveytoolkit.model.source;

import java.util.Locale;
import java.util.Optional;

/** What a generated region of a document holds. */
public enum RegionName {
  /** links to the headings of the document */
  CONTENTS,
  /** the papers of a category, a row each */
  TABLE,
  /** the papers of a category, a bullet each */
  LIST,
  /** how many papers there are of each year, venue or category */
  STATISTICS,
  /** links to the pages of the categories */
  FILTERS,
  /** the newest papers */
  RECENT,
  /** how to cite the survey: the one region that is read, for nothing else may say it */
  CITATION;

  /** Returns the lower-case word by which markers name the region. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Finds the region that a marker names. */
  public static Optional<RegionName> ofWord(String word) {
    for (RegionName name : values()) {
      if (name.word().equals(word)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** Returns true if what stands inside repeats what the document says elsewhere. */
  public boolean isRepetition() {
    return this != CITATION;
  }
}
