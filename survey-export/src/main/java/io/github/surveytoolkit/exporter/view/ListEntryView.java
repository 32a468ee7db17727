package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;
import java.util.List;

/**
 * An entry of a list in Markdown.
 *
 * @param leads the link that the title is, none or one
 * @param stop what ends the title
 * @param authors joined, "et al." where the source leaves some out
 * @param authorsStop what ends the authors
 * @param appeared venue and date, as {@code ICLR'23}
 * @param isBare true if the entry has nothing beside its title
 * @param venue with its kind where the name does not tell it
 * @param date as {@code 2023-07-03}
 * @param links all others, and the identifiers that no link tells
 * @param code those that lead to code
 * @param tags as code
 * @param note lines
 * @param key the citation key that the source gives, as code
 * @param anchor the same as an anchor in the page
 */
public record ListEntryView(
    List<ListLinkView> leads,
    String title,
    String stop,
    String authors,
    String authorsStop,
    String appeared,
    boolean isBare,
    String venue,
    String date,
    List<ListLinkView> links,
    List<ListLinkView> code,
    List<Text.Verbatim> tags,
    List<String> note,
    Text.Verbatim key,
    Text.Verbatim anchor) {}
