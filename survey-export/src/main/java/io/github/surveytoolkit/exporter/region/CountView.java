package io.github.surveytoolkit.exporter.region;

import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import java.util.List;

/**
 * How many papers there are.
 *
 * @param withCode those that link to code
 * @param percent their share, rounded
 */
public record CountView(String name, int papers, int withCode, int percent) {

  static CountView of(String name, List<Paper> papers) {
    int withCode = (int) papers.stream().filter(CountView::hasCode).count();
    int all = papers.size();
    return new CountView(name, all, withCode, all == 0 ? 0 : (200 * withCode + all) / (2 * all));
  }

  private static boolean hasCode(Paper paper) {
    return paper.links().stream().anyMatch(link -> link.kind() == LinkKind.CODE);
  }
}
