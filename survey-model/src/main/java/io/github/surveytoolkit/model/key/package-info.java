/** Citation keys: the pattern language and the keys of a whole survey. */
@NullMarked
package io.github.surveytoolkit.model.key;

import org.jspecify.annotations.NullMarked;
