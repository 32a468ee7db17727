package io.github.surveytoolkit.importer.bibtex;

import java.util.Locale;
import java.util.Optional;

/** What makes the categories of the papers of a {@code .bib}, which has none of its own. */
public enum CategoriesFrom {
  /** nothing: all papers stand at the root */
  NONE,
  /** the field {@code keywords}, parted by commas or semicolons; a paper stands under each */
  KEYWORDS,
  /** the field {@code groups} that JabRef writes */
  GROUPS;

  /** Returns the lower-case word by which a command line names it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Finds what {@link #word} named. */
  public static Optional<CategoriesFrom> ofWord(String word) {
    for (CategoriesFrom each : values()) {
      if (each.word().equals(word)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
