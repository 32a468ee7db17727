package io.github.surveytoolkit.exporter.view;

/** What the template of a bibliography needs, where nothing else of the survey is known. */
public record BibtexFileView(BibtexView bibtex) {}
