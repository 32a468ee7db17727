/**
 * Reads {@code .bib} files, of BibTeX and of biblatex. A file is cut into raw objects, each is
 * mended where it must be and parsed alone, and what it says becomes a paper. Nothing that the text
 * names is ever opened.
 */
@NullMarked
package io.github.surveytoolkit.importer.bibtex;

import org.jspecify.annotations.NullMarked;
