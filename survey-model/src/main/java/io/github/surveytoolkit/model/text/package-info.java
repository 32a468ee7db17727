/** Text as the model holds it, and the ways from there to LaTeX, to ASCII and to anchors. */
@NullMarked
package io.github.surveytoolkit.model.text;

import org.jspecify.annotations.NullMarked;
