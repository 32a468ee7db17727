package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;
import java.util.List;

/**
 * A work as a reference manager keeps it; what is not known is nothing.
 *
 * @param key the citation key
 * @param kind {@code conference}, {@code workshop}, {@code journal}, {@code preprint}, {@code
 *     report}, {@code thesis}, {@code book}, {@code chapter}, {@code web} or {@code unknown}
 * @param authors in order; those that the source leaves out are not among them
 * @param venue the full name
 * @param venueShort the acronym
 * @param publisher or school, or institution
 * @param year four digits; for a mere preprint that of its identifier if no other is known
 * @param month one or two digits
 * @param day one or two digits
 * @param pages from the first to the last, with a hyphen
 * @param firstPage the first of them
 * @param lastPage the last of them
 * @param address where the paper is
 * @param keywords the categories, each with those above it, and the tags
 */
public record ReferenceView(
    String key,
    String kind,
    String title,
    List<ReferenceNameView> authors,
    String venue,
    String venueShort,
    String publisher,
    String volume,
    String issue,
    String pages,
    String firstPage,
    String lastPage,
    String year,
    String month,
    String day,
    String doi,
    String arxiv,
    Text.Address address,
    List<String> keywords,
    String summary,
    String note) {}
