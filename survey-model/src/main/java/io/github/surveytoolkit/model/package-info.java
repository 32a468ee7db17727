/**
 * What a survey is made of: papers under a taxonomy of categories, and the venues where papers
 * appear. Plain values; nothing here reads or writes a file.
 */
@NullMarked
package io.github.surveytoolkit.model;

import org.jspecify.annotations.NullMarked;
