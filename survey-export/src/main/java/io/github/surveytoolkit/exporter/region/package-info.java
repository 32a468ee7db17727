/** What is generated inside a document that people write: contents, tables, counts, links. */
@NullMarked
package io.github.surveytoolkit.exporter.region;

import org.jspecify.annotations.NullMarked;
