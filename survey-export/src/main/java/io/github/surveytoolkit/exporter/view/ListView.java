package io.github.surveytoolkit.exporter.view;

import java.util.List;

/**
 * A survey as a list in Markdown: all of it, in the order in which it is written.
 *
 * @param title of the document, or nothing
 * @param contents one line for each category that has a heading
 * @param columns of a table of entries; none where entries are bullets
 * @param entries those that stand before any category
 * @param sections the categories, each before those below it
 */
public record ListView(
    String title,
    ListAboutView about,
    List<ListContentsView> contents,
    List<ListColumnView> columns,
    List<ListEntryView> entries,
    List<ListSectionView> sections) {}
