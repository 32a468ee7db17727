/** FreeMarker, locked down, and the escapers that every value of a template goes through. */
@NullMarked
package io.github.surveytoolkit.exporter.template;

import org.jspecify.annotations.NullMarked;
