package io.github.surveytoolkit.model;

import java.util.Locale;
import java.util.Optional;

/** What is found behind a link. */
public enum LinkKind {
  PAPER,
  CODE,
  PROJECT,
  DATA,
  SLIDES,
  VIDEO,
  DEMO,
  BLOG,
  /** anything else, or nothing is known of it */
  URL;

  /** Returns the lower-case word that formats use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Finds the kind of a word that {@link #word} gave. */
  public static Optional<LinkKind> ofWord(String word) {
    for (LinkKind kind : values()) {
      if (kind.word().equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
