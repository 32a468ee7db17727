package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;
import java.util.List;

/**
 * An entry of a page. It shows all that the survey says of its work, wherever the work is listed.
 *
 * @param work the number of the work, from 0
 * @param title never nothing: its address where the survey has no title
 * @param address where the title leads, or nothing
 * @param venue as the page shows it, or nothing
 * @param date as {@code 2023}, {@code 2023-07} or {@code 2023-07-03}, or nothing
 * @param links all other links; each has a label
 * @param paper the work itself
 */
public record HtmlEntryView(
    int work,
    String title,
    Text.Address address,
    String venue,
    String date,
    List<LinkView> links,
    PaperView paper) {}
