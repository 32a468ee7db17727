package io.github.surveytoolkit.model.source;

/** Where one field of an entry stands; links, tags and notes may have several in one entry. */
public record FieldSpan(PaperField field, SourceSpan span) {}
