package io.github.surveytoolkit.exporter.view;

import java.util.List;

/**
 * A row of a LaTeX table: an entry, with what is too long for a cell cut short.
 *
 * @param cut true where something was cut
 * @param paper the entry as it is
 */
public record LatexRowView(
    String title,
    List<String> authors,
    String venue,
    List<String> links,
    List<String> tags,
    String note,
    boolean cut,
    PaperView paper) {}
