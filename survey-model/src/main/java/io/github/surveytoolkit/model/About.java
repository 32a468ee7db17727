package io.github.surveytoolkit.model;

import java.util.List;
import java.util.Optional;

/**
 * What a list says of the survey itself, each value as written there.
 *
 * @param paperTitle name of the survey paper, without the quotes around it
 * @param paperUrl address of the survey paper, often relative to the list
 * @param authors authors of the survey
 * @param arxiv the arXiv line as written: an identifier, an address or a mere host
 * @param summary the abstract; paragraphs are separated by an empty line
 * @param references related lists that the document names
 * @param citation the citation block as written, usually BibTeX
 */
public record About(
    Optional<String> paperTitle,
    Optional<String> paperUrl,
    List<Author> authors,
    Optional<String> affiliation,
    Optional<String> arxiv,
    Optional<String> summary,
    List<Link> references,
    Optional<String> citation) {

  public static final About NOTHING =
      new About(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty());

  public About {
    authors = List.copyOf(authors);
    references = List.copyOf(references);
  }
}
