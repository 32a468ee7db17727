package io.github.surveytoolkit.importer.bibtex;

import io.github.surveytoolkit.model.source.SourceSpan;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * An entry whose values are read.
 *
 * @param type in lower case
 * @param key as written, empty where there is none
 * @param fields by their names in lower case, in the order of the text
 */
record BibtexEntry(
    String type, String key, int keyOffset, SourceSpan span, Map<String, FieldValue> fields) {

  BibtexEntry {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  BibtexEntry with(Map<String, FieldValue> other) {
    return new BibtexEntry(type, key, keyOffset, span, other);
  }

  /** Keys that differ in case alone are one. */
  String foldedKey() {
    return key.toLowerCase(Locale.ROOT);
  }
}
