package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.BibtexEscaper;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names that a kind of {@code .bib} has for types and fields, and the letters that it takes.
 * Entries are decided on in the terms of BibTeX, and named here.
 *
 * <p>See the manual of biblatex, sections 2.1 and 2.2, for what it has instead of BibTeX's.
 */
public enum Dialect {
  /** what BibTeX and its styles read, in ASCII as far as LaTeX has commands */
  BIBTEX(BibtexEscaper.COMMANDS, Map.of(), Map.of("online", "misc"), Map.of()),

  /** what biber and biblatex read, in UTF-8 */
  BIBLATEX(
      BibtexEscaper.UNICODE,
      Map.of(
          "journal", "journaltitle",
          "address", "location",
          "school", "institution",
          "archiveprefix", "eprinttype",
          "primaryclass", "eprintclass",
          "key", "sortkey"),
      Map.of("phdthesis", "thesis", "mastersthesis", "thesis", "techreport", "report"),
      Map.of("phdthesis", "phdthesis", "mastersthesis", "mathesis", "techreport", "techreport"));

  private final BibtexEscaper escaper;
  private final Map<String, String> fields;
  private final Map<String, String> types;
  private final Map<String, String> typeFields;

  Dialect(
      BibtexEscaper escaper,
      Map<String, String> fields,
      Map<String, String> types,
      Map<String, String> typeFields) {
    this.escaper = escaper;
    this.fields = fields;
    this.types = types;
    this.typeFields = typeFields;
  }

  /** Returns what makes text safe in a value. */
  public BibtexEscaper escaper() {
    return escaper;
  }

  /** Returns the name of the field that BibTeX calls {@code name}. */
  String field(String name) {
    return fields.getOrDefault(name.toLowerCase(Locale.ROOT), name);
  }

  /** Returns the name of a type; {@code online} is what stands on the web alone. */
  String type(String type) {
    return types.getOrDefault(type, type);
  }

  /** Returns what a {@code type} field says where one type stands for several of BibTeX's. */
  Optional<String> typeField(String type) {
    return Optional.ofNullable(typeFields.get(type));
  }
}
