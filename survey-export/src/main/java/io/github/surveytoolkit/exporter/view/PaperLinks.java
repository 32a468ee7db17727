package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.text.SafeUrl;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which of an entry's addresses stands for what. */
final class PaperLinks {

  private PaperLinks() {}

  static List<LinkView> of(List<Link> links) {
    return links.stream()
        .map(
            link ->
                new LinkView(
                    link.kind().word(), link.label().orElse(""), address(link.url()), link.url()))
        .toList();
  }

  static Text.Address address(String url) {
    return new Text.Address(SafeUrl.of(url).orElse(""));
  }

  /**
   * Where the paper is: what the list calls so, else where its title leads, else its first link.
   */
  static Optional<String> paper(Paper paper) {
    Stream<Link> papers = ofKind(paper, LinkKind.PAPER);
    Stream<Link> titles =
        paper.links().stream().filter(link -> link.label().filter("title"::equals).isPresent());
    return first(Stream.of(papers, titles, paper.links().stream()).flatMap(links -> links));
  }

  static Optional<String> code(Paper paper) {
    return first(ofKind(paper, LinkKind.CODE));
  }

  private static Stream<Link> ofKind(Paper paper, LinkKind kind) {
    return paper.links().stream().filter(link -> link.kind() == kind);
  }

  private static Optional<String> first(Stream<Link> links) {
    return links.map(link -> SafeUrl.of(link.url())).flatMap(Optional::stream).findFirst();
  }
}
