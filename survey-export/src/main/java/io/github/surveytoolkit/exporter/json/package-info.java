/** Writes the JSON form of a survey, the one that loses nothing. */
@NullMarked
package io.github.surveytoolkit.exporter.json;

import org.jspecify.annotations.NullMarked;
