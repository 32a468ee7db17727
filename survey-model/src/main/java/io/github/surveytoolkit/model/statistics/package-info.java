/** Counting: how many works there are of each year, venue, category and tag. */
@NullMarked
package io.github.surveytoolkit.model.statistics;

import org.jspecify.annotations.NullMarked;
