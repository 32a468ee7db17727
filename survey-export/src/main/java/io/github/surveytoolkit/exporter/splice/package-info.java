/** Changes of texts that exist: edits applied, bytes kept, differences shown. */
@NullMarked
package io.github.surveytoolkit.exporter.splice;

import org.jspecify.annotations.NullMarked;
