package io.github.surveytoolkit.importer.csv;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The columns that are known. */
enum CsvColumn {
  KEY,
  TITLE,
  AUTHORS,
  YEAR,
  MONTH,
  VENUE,
  VENUE_KIND,
  CATEGORY,
  PAPER_URL,
  CODE_URL,
  OTHER_URLS,
  ARXIV,
  DOI,
  TAGS,
  NOTE,
  /** where the entry stood in the list that the file was made from; it is not read */
  LINE;

  private static final Pattern GAP = Pattern.compile("[\\s_-]+");

  /** Returns the name as a header row has it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Finds a column by its name; case does not count, and spaces are as good as underscores. */
  static Optional<CsvColumn> ofName(String name) {
    String folded = GAP.matcher(name.strip()).replaceAll("_");
    return Arrays.stream(values())
        .filter(column -> column.name().equalsIgnoreCase(folded))
        .findFirst();
  }
}
