package io.github.surveytoolkit.exporter.bibtex;

/**
 * How the fields of an entry are laid out.
 *
 * @param first what stands between the key and the first field: a comma and a line end, usually
 * @param separator what stands between two fields; its last line is the indent
 * @param alignment which of the signs stand below each other
 * @param quoted true for values in quotation marks
 * @param names how the names of fields are written
 * @param tail what stands between the last value and the end of the entry
 */
record EntryLayout(
    String first,
    String separator,
    Alignment alignment,
    boolean quoted,
    LetterCase names,
    String tail) {

  /** The layout of what this toolkit writes afresh. */
  static EntryLayout standard(String lineEnd) {
    String separator = "," + lineEnd + "  ";
    return new EntryLayout(
        separator, separator, Alignment.SPACES, false, LetterCase.SMALL, lineEnd);
  }

  EntryLayout withAlignment(Alignment other) {
    return new EntryLayout(first, separator, other, quoted, names, tail);
  }
}
