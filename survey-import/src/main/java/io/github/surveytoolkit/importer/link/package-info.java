/** What an address and its label tell: the kind of what lies there, and identifiers. */
@NullMarked
package io.github.surveytoolkit.importer.link;

import org.jspecify.annotations.NullMarked;
