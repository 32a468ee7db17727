package io.github.surveytoolkit.model.statistics;

import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import java.util.List;

/**
 * How many works there are.
 *
 * @param withCode those that link to code
 * @param preprints those on a preprint server: by their venue or, where they name none, by an arXiv
 *     identifier
 * @param published those that name a venue which is neither a preprint server nor a site; of the
 *     rest the list does not say it
 */
public record Count(String name, int papers, int withCode, int preprints, int published) {

  public static Count of(String name, List<Paper> papers) {
    int withCode = 0;
    int preprints = 0;
    int published = 0;
    for (Paper paper : papers) {
      withCode += hasCode(paper) ? 1 : 0;
      preprints += isPreprint(paper) ? 1 : 0;
      published += isPublished(paper) ? 1 : 0;
    }
    return new Count(name, papers.size(), withCode, preprints, published);
  }

  /** Returns true if the paper links to code. */
  public static boolean hasCode(Paper paper) {
    return paper.links().stream().anyMatch(link -> link.kind() == LinkKind.CODE);
  }

  private static boolean isPreprint(Paper paper) {
    return paper
        .venue()
        .map(venue -> venue.isPreprint())
        .orElse(paper.identifiers().arxiv().isPresent());
  }

  private static boolean isPublished(Paper paper) {
    return paper
        .venue()
        .filter(
            venue ->
                switch (venue.kind()) {
                  case PREPRINT, WEB -> false;
                  default -> true;
                })
        .isPresent();
  }

  /** Returns the share of {@code part} in percent, rounded. */
  public int percent(int part) {
    return papers == 0 ? 0 : (200 * part + papers) / (2 * papers);
  }

  /** Returns those of which the list does not say whether they are published. */
  public int unsaid() {
    return papers - preprints - published;
  }
}
