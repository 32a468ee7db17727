/** The door of the readers: a file or a text in, a survey with its sources and diagnostics out. */
@NullMarked
package io.github.surveytoolkit.importer;

import org.jspecify.annotations.NullMarked;
