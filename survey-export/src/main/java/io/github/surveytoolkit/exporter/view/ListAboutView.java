package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;
import java.util.List;

/**
 * What a list says of the survey itself.
 *
 * @param name of the survey paper
 * @param paper its address, none or one
 * @param authors joined
 * @param arxiv as written
 * @param arxivLink the same, where it is an address to link to
 * @param references related lists
 * @param summary paragraphs of the abstract
 * @param fence the ticks around the citation
 * @param citation its lines
 * @param isIntroduced true if the entries before any category need words in front of them
 */
public record ListAboutView(
    String name,
    List<ListLinkView> paper,
    String authors,
    String affiliation,
    String arxiv,
    List<ListLinkView> arxivLink,
    List<ListLinkView> references,
    List<String> summary,
    Text.Verbatim fence,
    List<Text.Verbatim> citation,
    boolean isIntroduced) {}
