/**
 * Brings a {@code .bib} that exists up to what a list says, by edits that add and never change: in
 * the layout that its own entries have, which is learnt from its text.
 */
@NullMarked
package io.github.surveytoolkit.exporter.bibtex;

import org.jspecify.annotations.NullMarked;
