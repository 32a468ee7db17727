/** Reads the JSON form of a survey. */
@NullMarked
package io.github.surveytoolkit.importer.json;

import org.jspecify.annotations.NullMarked;
