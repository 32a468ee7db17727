package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.text.SafeUrl;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

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

  /** Returns how a link is called that has no label of its own. */
  static String name(LinkKind kind) {
    return kind == LinkKind.URL
        ? "Link"
        : kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
  }

  static Text.Address address(String url) {
    return new Text.Address(SafeUrl.of(url).orElse(""));
  }

  /**
   * Where the paper is: what the list calls so, else where its title leads, else its first link.
   */
  static Optional<String> paper(Paper paper) {
    return ofKind(paper, LinkKind.PAPER)
        .or(() -> first(paper, link -> link.label().filter("title"::equals).isPresent()))
        .or(() -> first(paper, link -> true));
  }

  static Optional<String> code(Paper paper) {
    return ofKind(paper, LinkKind.CODE);
  }

  private static Optional<String> ofKind(Paper paper, LinkKind kind) {
    return first(paper, link -> link.kind() == kind);
  }

  private static Optional<String> first(Paper paper, Predicate<Link> wanted) {
    for (Link link : paper.links()) {
      Optional<String> address = wanted.test(link) ? SafeUrl.of(link.url()) : Optional.empty();
      if (address.isPresent()) {
        return address;
      }
    }
    return Optional.empty();
  }
}
