/** Which entries are the same work. */
@NullMarked
package io.github.surveytoolkit.model.identity;

import org.jspecify.annotations.NullMarked;
