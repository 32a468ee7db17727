package io.github.surveytoolkit.importer.bibtex;

import io.github.surveytoolkit.model.source.SourceSpan;

/**
 * A stretch of a {@code .bib}, as it stands there. All of them in order are the file.
 *
 * @param type the word after the {@code @}, empty for free text
 * @param body what stands between the outer braces, or the whole for free text
 */
record RawObject(Kind kind, String type, SourceSpan span, SourceSpan body) {

  /** What a stretch is. */
  enum Kind {
    ENTRY,
    STRING,
    PREAMBLE,
    COMMENT,
    /** an entry that a percent sign at the start of its line comments out */
    COMMENTED_OUT,
    /** a command to read another file, which nobody obeys */
    INCLUDE,
    /** an entry whose braces do not balance */
    UNBALANCED,
    TEXT
  }
}
