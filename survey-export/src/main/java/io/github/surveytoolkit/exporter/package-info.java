/** The door of the writers: a survey in, text out. */
@NullMarked
package io.github.surveytoolkit.exporter;

import org.jspecify.annotations.NullMarked;
