/**
 * How a list writes its entries, learnt from the entries themselves, so that a new or changed entry
 * reads like its neighbours.
 */
@NullMarked
package io.github.surveytoolkit.model.style;

import org.jspecify.annotations.NullMarked;
