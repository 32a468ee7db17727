package io.github.surveytoolkit.model.source;

import java.util.Locale;

/** How much a diagnostic matters; the gravest last. */
public enum Severity {
  INFO,
  WARNING,
  ERROR;

  /** Returns the lower-case word that reports use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
