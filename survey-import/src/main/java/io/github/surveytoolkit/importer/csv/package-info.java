/** Reads surveys from CSV files, those written here and those that people keep by hand. */
@NullMarked
package io.github.surveytoolkit.importer.csv;

import org.jspecify.annotations.NullMarked;
