package io.github.surveytoolkit.exporter.view;

import java.util.List;

/**
 * A whole {@code .bib} file.
 *
 * @param strings abbreviations, before the entries that use them
 */
public record BibtexView(List<BibtexStringView> strings, List<BibtexEntryView> entries) {}
