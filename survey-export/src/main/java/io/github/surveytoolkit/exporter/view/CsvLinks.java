package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.text.JoinedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The addresses of an entry in three cells, as the source writes them.
 *
 * @param paper the first that is the paper's
 * @param code the first that is its code's
 * @param others all more, each with its kind and label: {@code video [Talk] https://example.org}
 */
record CsvLinks(String paper, String code, String others) {

  static CsvLinks of(List<Link> links) {
    List<Link> rest = new ArrayList<>(links);
    rest.removeIf(link -> link.url().isBlank());
    String paper = taken(LinkKind.PAPER, rest);
    String code = taken(LinkKind.CODE, rest);
    return new CsvLinks(
        paper, code, JoinedText.ofValues(rest.stream().map(CsvLinks::described).toList()));
  }

  private static String taken(LinkKind kind, List<Link> rest) {
    Optional<Link> first = rest.stream().filter(link -> link.kind() == kind).findFirst();
    first.ifPresent(rest::remove);
    return first.map(Link::url).orElse("");
  }

  /** An address that begins with a bracket gets an empty label, so that it is not read as one. */
  private static String described(Link link) {
    String label = link.label().orElse("");
    boolean bare = label.isEmpty() && !link.url().startsWith("[");
    return link.kind().word() + (bare ? " " : " [" + escaped(label) + "] ") + link.url();
  }

  private static String escaped(String label) {
    return label.replace("\\", "\\\\").replace("]", "\\]");
  }
}
