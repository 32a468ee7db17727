package io.github.surveytoolkit.model.source;

/** A change of a source: {@code replacement} instead of what stands at {@code span}. */
public record TextEdit(SourceSpan span, String replacement) {}
