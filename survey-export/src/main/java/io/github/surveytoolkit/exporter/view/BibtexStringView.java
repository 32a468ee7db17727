package io.github.surveytoolkit.exporter.view;

/** An {@code @string}: a name for a venue that many entries share. */
public record BibtexStringView(String name, String value) {}
