package io.github.surveytoolkit.exporter.bibtex;

import java.util.Locale;
import java.util.Map;

/** How a file writes the names of types and fields. */
enum LetterCase {
  /** {@code inproceedings}, {@code archivePrefix} */
  SMALL,
  /** {@code InProceedings}, {@code Author} */
  CAPITALISED,
  /** {@code INPROCEEDINGS} */
  CAPITALS;

  private static final Map<String, String> TWO_WORDS =
      Map.of(
          "inproceedings", "InProceedings",
          "techreport", "TechReport",
          "phdthesis", "PhdThesis",
          "mastersthesis", "MastersThesis",
          "incollection", "InCollection",
          "inbook", "InBook");

  static LetterCase of(String name) {
    if (name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT))) {
      return CAPITALS;
    }
    boolean small = name.isEmpty() || Character.isLowerCase(name.charAt(0));
    return small ? SMALL : CAPITALISED;
  }

  String apply(String name) {
    return switch (this) {
      case SMALL -> name;
      case CAPITALS -> name.toUpperCase(Locale.ROOT);
      case CAPITALISED ->
          TWO_WORDS.getOrDefault(
              name, name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    };
  }
}
