package io.github.surveytoolkit.exporter.view;

import java.util.List;

/**
 * A category of a page.
 *
 * @param level of its heading, 2 to 6
 * @param anchor by which a link leads to it, without {@code #}
 * @param works those listed in it or below, each once
 * @param entries those of this very category
 * @param sections the categories below it
 */
public record HtmlSectionView(
    String title,
    int level,
    String anchor,
    int works,
    List<HtmlEntryView> entries,
    List<HtmlSectionView> sections) {}
