package io.github.surveytoolkit.importer.bibtex;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The names of fields: biblatex's become BibTeX's, by which the model keeps them. One that would
 * meet its namesake keeps its own name.
 */
final class FieldNames {

  private static final Map<String, String> OF_BIBLATEX =
      Map.of(
          "location", "address",
          "journaltitle", "journal",
          "eprinttype", "archiveprefix",
          "eprintclass", "primaryclass");

  private static final Set<String> THESES =
      Set.of("phdthesis", "mastersthesis", "bathesis", "candthesis", "thesis");

  private FieldNames() {}

  static boolean isThesis(String type) {
    return THESES.contains(type);
  }

  /** Returns the fields of {@code entry} by BibTeX's names. */
  static Map<String, FieldValue> standard(BibtexEntry entry) {
    Map<String, FieldValue> fields = new LinkedHashMap<>();
    entry
        .fields()
        .forEach(
            (name, value) -> {
              String wanted = standard(name, entry.type());
              fields.put(entry.fields().containsKey(wanted) ? name : wanted, value);
            });
    return fields;
  }

  private static String standard(String name, String type) {
    return name.equals("institution") && isThesis(type)
        ? "school"
        : OF_BIBLATEX.getOrDefault(name, name);
  }
}
