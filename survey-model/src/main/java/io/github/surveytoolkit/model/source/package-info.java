/**
 * Where things stand in a file: positions, what each block of a document became, and what is wrong
 * with it.
 */
@NullMarked
package io.github.surveytoolkit.model.source;

import org.jspecify.annotations.NullMarked;
