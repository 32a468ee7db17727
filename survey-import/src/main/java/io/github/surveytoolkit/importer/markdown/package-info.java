/**
 * Reads paper lists written in Markdown, in the many ways in which people write them.
 *
 * <p>The way of the data: a document's blocks are sorted into sections and candidates ({@code
 * BlockWalker}); a candidate's inlines become annotated text ({@code EntryText}); recognizers claim
 * what they are sure of and the title is what is left in its place ({@code EntryReader}); what a
 * first pass learnt of the list ({@code HouseStyle}) guides the second.
 */
@NullMarked
package io.github.surveytoolkit.importer.markdown;

import org.jspecify.annotations.NullMarked;
