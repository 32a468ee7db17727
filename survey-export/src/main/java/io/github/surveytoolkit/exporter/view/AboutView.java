package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;
import java.util.List;

/**
 * What a list says of the survey itself; what it does not say is nothing.
 *
 * @param paperTitle name of the survey paper
 * @param paperAddress where the survey paper is, if that is an address to link to
 * @param paperUrl the same as the source writes it, often relative
 * @param authors the names, in natural order
 * @param summary paragraphs of the abstract
 * @param citation lines of the citation block
 */
public record AboutView(
    String paperTitle,
    Text.Address paperAddress,
    String paperUrl,
    List<String> authors,
    String affiliation,
    String arxiv,
    List<String> summary,
    List<LinkView> references,
    List<String> citation) {}
