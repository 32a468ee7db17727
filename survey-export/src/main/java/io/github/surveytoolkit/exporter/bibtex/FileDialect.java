package io.github.surveytoolkit.exporter.bibtex;

import io.github.surveytoolkit.exporter.view.Dialect;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names of fields that mean the same, and what they tell of the dialect of a file. */
final class FileDialect {

  private static final Set<String> OF_BIBLATEX =
      Set.of("date", "journaltitle", "eprinttype", "eprintclass", "location");
  private static final Set<String> OF_BIBTEX =
      Set.of("year", "journal", "archiveprefix", "primaryclass", "address");

  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("date", "year"),
          Map.entry("journaltitle", "journal"),
          Map.entry("location", "address"),
          Map.entry("eprinttype", "archiveprefix"),
          Map.entry("eprintclass", "primaryclass"),
          Map.entry("institution", "school"),
          Map.entry("issue", "number"),
          Map.entry("sortkey", "key"));

  private FileDialect() {}

  /** Returns the dialect by whose names most fields go; without any such, {@code otherwise}. */
  static Dialect of(String text, List<EntryText> entries, Dialect otherwise) {
    int biblatex = 0;
    int bibtex = 0;
    for (EntryText entry : entries) {
      for (String name : entry.names(text)) {
        biblatex += OF_BIBLATEX.contains(name) ? 1 : 0;
        bibtex += OF_BIBTEX.contains(name) ? 1 : 0;
      }
    }
    return biblatex == bibtex ? otherwise : biblatex > bibtex ? Dialect.BIBLATEX : Dialect.BIBTEX;
  }

  /** Returns the one name by which a field goes here, whatever the dialect calls it. */
  static String meaning(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return SAME.getOrDefault(lower, lower);
  }
}
