/** Names of people and groups as bibliographies write them. */
@NullMarked
package io.github.surveytoolkit.importer.name;

import org.jspecify.annotations.NullMarked;
