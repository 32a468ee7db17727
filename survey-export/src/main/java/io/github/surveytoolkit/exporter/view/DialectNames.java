package io.github.surveytoolkit.exporter.view;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names that a dialect has for types and fields. Entries are decided on in the terms of BibTeX,
 * and named here.
 *
 * <p>See the manual of biblatex, sections 2.1 and 2.2, for what it has instead of BibTeX's.
 *
 * @param fields by BibTeX's name in lower case
 * @param types by BibTeX's name; {@code online} is what stands on the web alone
 * @param typeFields what the field of that name says where one type stands for several of BibTeX's
 */
record DialectNames(
    Map<String, String> fields, Map<String, String> types, Map<String, String> typeFields) {

  static final DialectNames BIBTEX = new DialectNames(Map.of(), Map.of("online", "misc"), Map.of());

  static final DialectNames BIBLATEX =
      new DialectNames(
          Map.of(
              "journal", "journaltitle",
              "address", "location",
              "school", "institution",
              "archiveprefix", "eprinttype",
              "primaryclass", "eprintclass",
              "key", "sortkey"),
          Map.of("phdthesis", "thesis", "mastersthesis", "thesis", "techreport", "report"),
          Map.of(
              "phdthesis", "phdthesis", "mastersthesis", "mathesis", "techreport", "techreport"));

  String field(String name) {
    return fields.getOrDefault(name.toLowerCase(Locale.ROOT), name);
  }

  String type(String type) {
    return types.getOrDefault(type, type);
  }

  Optional<String> typeField(String type) {
    return Optional.ofNullable(typeFields.get(type));
  }
}
