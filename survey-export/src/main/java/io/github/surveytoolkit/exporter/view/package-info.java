/**
 * What templates see. Every decision about wording, order and form of what is written is made here,
 * and tested here.
 */
@NullMarked
package io.github.surveytoolkit.exporter.view;

import org.jspecify.annotations.NullMarked;
