package io.github.surveytoolkit.model.source;

import java.util.List;
import java.util.Optional;

/**
 * Where an entry comes from.
 *
 * @param span the whole entry; empty when only the position is known, as after reading JSON
 * @param fields spans of its fields, in the order of the text
 */
public record EntryOrigin(Position position, Optional<SourceSpan> span, List<FieldSpan> fields) {

  public EntryOrigin {
    fields = List.copyOf(fields);
  }

  /** Returns an origin of which no more than the position is known. */
  public static EntryOrigin at(Position position) {
    return new EntryOrigin(position, Optional.empty(), List.of());
  }
}
