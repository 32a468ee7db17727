package io.github.surveytoolkit.importer.latex;

import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.Position;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a document cites.
 *
 * @param keys each key that is cited, with the place of its first citation, in reading order
 * @param all whether {@code \nocite{*}} cites every entry of the bibliography
 * @param diagnostics files that were not read
 */
public record Citations(Map<String, Position> keys, boolean all, List<Diagnostic> diagnostics) {

  public Citations {
    keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    diagnostics = List.copyOf(diagnostics);
  }

  /** Returns true if the document cites the entry {@code key}. */
  public boolean cites(String key) {
    return all || keys.containsKey(key);
  }

  /** Joins what several documents cite. */
  public static Citations joined(List<Citations> documents) {
    Map<String, Position> keys = new LinkedHashMap<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Citations document : documents) {
      document.keys.forEach(keys::putIfAbsent);
      diagnostics.addAll(document.diagnostics);
    }
    return new Citations(keys, documents.stream().anyMatch(Citations::all), diagnostics);
  }
}
