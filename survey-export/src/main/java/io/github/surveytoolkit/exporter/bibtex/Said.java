package io.github.surveytoolkit.exporter.bibtex;

import io.github.surveytoolkit.exporter.view.BibtexFieldView;
import io.github.surveytoolkit.exporter.view.BibtexOptions;
import io.github.surveytoolkit.exporter.view.BibtexViews;
import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Paper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What an entry says that tells one work from another, as it is written: who wrote what, where and
 * when. What was written and read again says the same.
 */
record Said(Map<String, String> fields) {

  private static final CitationKey NO_KEY = new CitationKey("none");
  private static final Pattern BRACES = Pattern.compile("[{}\\s]");

  private static final Map<String, String> TELLING =
      Map.of(
          "title", "title",
          "author", "author",
          "year", "year",
          "doi", "doi",
          "eprint", "eprint",
          "booktitle", "venue",
          "journal", "venue",
          "howpublished", "venue");

  static Said of(Paper paper, BibtexOptions options) {
    FieldValues values = new FieldValues(options.dialect().escaper(), false);
    Map<String, String> said = new LinkedHashMap<>();
    for (BibtexFieldView field : BibtexViews.entry(paper, NO_KEY, options).fields()) {
      String meaning = TELLING.getOrDefault(FileDialect.meaning(field.name()), "");
      if (!meaning.isEmpty()) {
        values.of(field, false).ifPresent(value -> said.putIfAbsent(meaning, bare(value)));
      }
    }
    return new Said(said);
  }

  /** Braces within names are there for BibTeX, and may be others when the name was read again. */
  private static String bare(String value) {
    return BRACES.matcher(value).replaceAll("");
  }

  String title() {
    return fields.getOrDefault("title", "");
  }

  /** Returns true if venue and year are told. */
  boolean isPlaced() {
    return fields.containsKey("venue") && fields.containsKey("year");
  }

  /** Returns true if {@code other} says all of this, and perhaps more. */
  boolean isSaidBy(Said other) {
    return fields.entrySet().stream()
        .allMatch(field -> field.getValue().equals(other.fields.get(field.getKey())));
  }
}
