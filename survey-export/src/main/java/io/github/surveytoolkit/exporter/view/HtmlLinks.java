package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The links of an entry beside its title, each with a label. */
final class HtmlLinks {

  private HtmlLinks() {}

  /** Returns all but the first that leads where the title leads. */
  static List<LinkView> of(Paper paper, Text.Address title) {
    List<LinkView> views = new ArrayList<>();
    boolean taken = title.url().isEmpty();
    for (Link link : paper.links()) {
      Text.Address address = PaperLinks.address(link.url());
      if (!taken && address.equals(title)) {
        taken = true;
      } else if (!link.url().isBlank()) {
        views.add(new LinkView(link.kind().word(), label(link), address, link.url()));
      }
    }
    identifiers(paper, views);
    return views;
  }

  private static String label(Link link) {
    return link.label()
        .filter(label -> !label.isBlank() && !label.equals("title"))
        .orElseGet(() -> PaperLinks.name(link.kind()));
  }

  private static void identifiers(Paper paper, List<LinkView> views) {
    paper
        .identifiers()
        .arxiv()
        .map(id -> id.value())
        .filter(id -> !isTold(paper, id))
        .ifPresent(id -> views.add(identifier("arXiv:" + id, "https://arxiv.org/abs/" + id)));
    paper
        .identifiers()
        .doi()
        .map(doi -> doi.value())
        .filter(doi -> !isTold(paper, doi))
        .ifPresent(doi -> views.add(identifier("doi:" + doi, "https://doi.org/" + doi)));
  }

  private static boolean isTold(Paper paper, String id) {
    return paper.links().stream()
        .anyMatch(
            link -> link.url().toLowerCase(Locale.ROOT).contains(id.toLowerCase(Locale.ROOT)));
  }

  private static LinkView identifier(String label, String url) {
    return new LinkView(LinkKind.PAPER.word(), label, PaperLinks.address(url), url);
  }
}
