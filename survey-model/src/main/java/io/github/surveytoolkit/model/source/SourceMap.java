package io.github.surveytoolkit.model.source;

import io.github.surveytoolkit.model.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where each entry of a survey comes from. It stands beside the survey and not in its papers, so
 * that equal papers are equal.
 */
public record SourceMap(Map<Place, EntryOrigin> origins) {

  public static final SourceMap EMPTY = new SourceMap(Map.of());

  public SourceMap {
    origins = Collections.unmodifiableMap(new LinkedHashMap<>(origins));
  }

  public Optional<EntryOrigin> of(Place place) {
    return Optional.ofNullable(origins.get(place));
  }
}
