package io.github.surveytoolkit.model.text;

import java.util.Locale;
import java.util.Set;

/**
 * The fields of a {@code .bib} whose values are addresses, identifiers and paths and no LaTeX:
 * biblatex's, and those of the programs that keep such files.
 */
public final class VerbatimFields {

  private static final Set<String> NAMES =
      Set.of(
          "doi",
          "eprint",
          "file",
          "pdf",
          "url",
          "urlraw",
          "biburl",
          "localfile",
          "local-url",
          "owncloud",
          "zotero-key",
          "timestamp",
          "creationdate",
          "modificationdate");

  private VerbatimFields() {}

  /** Returns true if the values of {@code name} stand in a {@code .bib} as they are. */
  public static boolean contains(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return NAMES.contains(lower) || lower.startsWith("bdsk-");
  }
}
