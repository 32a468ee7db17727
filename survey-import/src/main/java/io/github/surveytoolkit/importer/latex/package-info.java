/** Reads which entries a LaTeX document cites. */
@NullMarked
package io.github.surveytoolkit.importer.latex;

import org.jspecify.annotations.NullMarked;
