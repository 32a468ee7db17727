package io.github.surveytoolkit.importer.latex;

/**
 * A command of a document that matters here.
 *
 * @param text the key that is cited, {@code *} for every one, or the file that is included
 * @param offset where that stands in the text
 */
record TexCommand(Kind kind, String text, int offset) {

  /** What a command does. */
  enum Kind {
    CITATION,
    FILE
  }
}
