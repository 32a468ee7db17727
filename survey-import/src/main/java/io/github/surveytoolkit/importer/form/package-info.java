/** Reads a paper that somebody typed field by field: a form, or options of a command. */
@NullMarked
package io.github.surveytoolkit.importer.form;

import org.jspecify.annotations.NullMarked;
