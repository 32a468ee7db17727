package io.github.surveytoolkit.importer.csv;

import io.github.surveytoolkit.importer.link.LinkKinds;
import io.github.surveytoolkit.importer.link.LinkLabels;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.text.JoinedText;
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the addresses of a row. Among the others each is {@code kind [label] address}, where kind
 * and label may be missing: then the label or the address itself tells the kind.
 */
final class CsvLinks {

  private CsvLinks() {}

  static List<Link> of(CsvValues values) {
    List<Link> links = new ArrayList<>();
    add(LinkKind.PAPER, CsvColumn.PAPER_URL, values, links);
    add(LinkKind.CODE, CsvColumn.CODE_URL, values, links);
    for (String described : JoinedText.values(values.raw(CsvColumn.OTHER_URLS))) {
      link(described).ifPresent(links::add);
    }
    return links;
  }

  private static void add(LinkKind kind, CsvColumn column, CsvValues values, List<Link> links) {
    if (values.has(column)) {
      links.add(new Link(kind, Optional.empty(), whole(values.raw(column))));
    }
  }

  private static Optional<Link> link(String described) {
    String item = described.stripLeading();
    int space = item.indexOf(' ');
    Optional<LinkKind> kind =
        space < 0 ? Optional.empty() : LinkKind.ofWord(item.substring(0, space));
    String rest = kind.isPresent() ? item.substring(space + 1) : item.stripTrailing();
    int close = rest.startsWith("[") ? labelEnd(rest) : -1;
    String label = close < 0 ? "" : TextNormalizer.normalize(unescaped(rest.substring(1, close)));
    String url = whole(close < 0 ? rest : rest.substring(close + 2));
    return url.isBlank()
        ? Optional.empty()
        : Optional.of(
            new Link(
                kind.orElseGet(() -> kind(label, url)),
                Optional.of(label).filter(text -> !text.isEmpty()),
                url));
  }

  /** Finds the bracket that closes a label, with a space after it. */
  private static int labelEnd(String text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == ']') {
        return text.charAt(i + 1) == ' ' ? i : -1;
      }
    }
    return -1;
  }

  private static String unescaped(String label) {
    return label.replaceAll("\\\\([\\\\\\]])", "$1");
  }

  private static LinkKind kind(String label, String url) {
    Optional<LinkKind> byLabel = LinkLabels.kindOf(label);
    boolean vague = byLabel.isEmpty() || LinkLabels.isVague(label);
    return vague
        ? LinkKinds.ofUrl(url).or(() -> byLabel).orElse(LinkKind.URL)
        : byLabel.orElse(LinkKind.URL);
  }

  /** Returns an address without halves of characters, as a byte that is no UTF-8 leaves them. */
  private static String whole(String url) {
    return new String(url.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
  }
}
