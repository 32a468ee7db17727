package io.github.surveytoolkit.exporter.bibtex;

import io.github.surveytoolkit.model.source.SourceSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An entry as it stands in its file. Offsets are the file's.
 *
 * @param type as written
 * @param open where the brace or parenthesis stands that opens the entry
 * @param close where the one stands that closes it
 */
record EntryText(
    String type, int start, int open, SourceSpan key, List<FieldText> fields, int close) {

  EntryText {
    fields = List.copyOf(fields);
  }

  /**
   * A field as it stands there.
   *
   * @param value with its braces or quotation marks, and with all that is joined to it
   */
  record FieldText(SourceSpan name, int equals, SourceSpan value) {}

  /**
   * Cuts the entry at {@code span} as the grammar of BibTeX has it. One that is not quite so, which
   * a reader may still make sense of, is none here: who adds to it would have to guess.
   */
  static Optional<EntryText> of(String text, SourceSpan span) {
    return new EntryScan(text, span).entry();
  }

  /** Returns the names of the fields, in lower case. */
  Set<String> names(String text) {
    return fields.stream().map(field -> nameOf(field, text)).collect(Collectors.toSet());
  }

  private static String nameOf(FieldText field, String text) {
    return text.substring(field.name().start(), field.name().end()).toLowerCase(Locale.ROOT);
  }

  /** Returns where the last field ends, or the key where there is no field. */
  int end() {
    return fields.isEmpty() ? key.end() : fields.get(fields.size() - 1).value().end();
  }
}
