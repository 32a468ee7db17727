package io.github.surveytoolkit.importer.bibtex;

import io.github.surveytoolkit.model.source.SourceSpan;

/**
 * The value of one field.
 *
 * @param latex with macros spelled out, pieces joined and each line break a space
 * @param span where all of the value stands, braces included
 * @param offset where {@code latex} begins, as far as it stands there as it is
 * @param inherited true when it stands in another entry
 */
record FieldValue(String latex, SourceSpan span, int offset, boolean inherited) {

  FieldValue inheritedCopy() {
    return new FieldValue(latex, span, offset, true);
  }

  /** Returns where the character {@code index} of the value stands, or where the value does. */
  int offsetOf(int index) {
    int exact = offset + index;
    return exact < span.end() ? exact : span.start();
  }
}
