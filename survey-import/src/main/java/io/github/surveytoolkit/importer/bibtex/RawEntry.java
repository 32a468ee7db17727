package io.github.surveytoolkit.importer.bibtex;

import io.github.surveytoolkit.model.source.SourceSpan;
import java.util.List;

/**
 * An entry, or the assignments of an {@code @string}, cut into fields that are not read yet.
 *
 * @param key as written, empty where there is none
 * @param keyOffset where the key stands, or would
 */
record RawEntry(String key, int keyOffset, List<Field> fields) {

  RawEntry {
    fields = List.copyOf(fields);
  }

  /**
   * A field as it stands there.
   *
   * @param name in lower case
   * @param nameOffset where the name begins
   * @param value all of the value with its braces
   */
  record Field(String name, int nameOffset, SourceSpan value, List<Piece> pieces) {

    Field {
      pieces = List.copyOf(pieces);
    }
  }

  /** What stands between the signs {@code #} of a value; the span is without braces or quotes. */
  record Piece(Kind kind, SourceSpan span) {

    /** The form of a piece. */
    enum Kind {
      DELIMITED,
      /** digits without braces, or what looks like no macro */
      BARE,
      MACRO
    }
  }
}
