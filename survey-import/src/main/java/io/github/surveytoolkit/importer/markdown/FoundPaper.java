package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.model.source.SourceSpan;

/**
 * An entry that is a paper, and where it stands.
 *
 * @param isWhole true if nothing completes it that its headings say
 */
record FoundPaper(Section section, Reading reading, SourceSpan span, boolean isWhole) {}
