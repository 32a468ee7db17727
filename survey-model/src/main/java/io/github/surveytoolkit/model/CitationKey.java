package io.github.surveytoolkit.model;

import java.util.Locale;

/** The key by which a LaTeX document cites an entry. Keys that differ in case alone clash. */
public record CitationKey(String value) {

  public CitationKey {
    if (value.isBlank()) {
      throw new IllegalArgumentException("citation key must not be blank");
    }
  }

  /** Returns the form in which two keys are compared. */
  public String folded() {
    return value.toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return value;
  }
}
