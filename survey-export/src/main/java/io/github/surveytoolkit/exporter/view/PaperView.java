package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;
import java.util.List;

/**
 * One entry of the survey; what it does not say is nothing.
 *
 * @param key the citation key of the work that the entry lists
 * @param authors names in natural order; those that the source leaves out are not among them
 * @param othersOmitted true where the source leaves names out ("et al.")
 * @param venue the short name: the acronym if there is one
 * @param venueName the full name
 * @param venueKind {@code conference}, {@code journal}, {@code preprint}, {@code workshop}, {@code
 *     report}, {@code thesis}, {@code book}, {@code web} or {@code unknown}
 * @param venueWritten as the source spells it
 * @param year four digits
 * @param month one or two digits
 * @param day one or two digits
 * @param address where the paper itself is
 * @param code where its code is
 * @param links all addresses, in the order of the source
 * @param category the titles of the categories that lead to the entry, joined with {@code " > "}
 * @param line of the source, counted from 1
 */
public record PaperView(
    Text.Verbatim key,
    String title,
    List<String> authors,
    boolean othersOmitted,
    String venue,
    String venueName,
    String venueKind,
    String venueWritten,
    String year,
    String month,
    String day,
    Text.Address address,
    Text.Address code,
    List<LinkView> links,
    String arxiv,
    String doi,
    List<String> tags,
    String note,
    String category,
    String line) {}
