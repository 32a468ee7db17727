package io.github.surveytoolkit.model.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A stretch of a document that is generated from the rest of it, between {@code <!-- survey:begin
 * NAME options -->} and {@code <!-- survey:end -->}.
 *
 * @param options in the order of the marker, as written
 * @param span with both markers
 * @param inner the lines between them, with their line ends
 */
public record Region(
    RegionName name, Map<String, String> options, SourceSpan span, SourceSpan inner) {

  public Region {
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
  }
}
