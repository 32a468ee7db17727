package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.importer.link.LinkKinds;
import io.github.surveytoolkit.importer.link.LinkLabels;
import io.github.surveytoolkit.importer.markdown.EntryText.Hyperlink;
import io.github.surveytoolkit.importer.markdown.EntryText.Picture;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The links of an entry and what each is there for. */
final class EntryLinks {

  private final EntryText text;
  private final LinkUse[] uses;

  EntryLinks(EntryText text) {
    this.text = text;
    this.uses = new LinkUse[text.links().size()];
    Arrays.fill(uses, LinkUse.UNDECIDED);
  }

  int count() {
    return uses.length;
  }

  Hyperlink get(int link) {
    return text.links().get(link);
  }

  LinkUse use(int link) {
    return uses[link];
  }

  void use(int link, LinkUse use) {
    uses[link] = use;
  }

  String label(int link) {
    return text.text().substring(get(link).start(), get(link).end());
  }

  boolean hasLabel(int link) {
    return get(link).end() > get(link).start() && !label(link).isBlank();
  }

  /** Returns the first image inside the link. */
  Optional<Picture> picture(int link) {
    return text.pictures().stream().filter(picture -> picture.link() == link).findFirst();
  }

  /** Returns the links that are the paper's, in the order of the text. */
  List<Link> ofPaper() {
    List<Link> links = new ArrayList<>();
    IntStream.range(0, uses.length)
        .boxed()
        .sorted(Comparator.comparingInt(this::position))
        .filter(this::isOfPaper)
        .forEach(link -> links.add(toLink(link)));
    return links;
  }

  private boolean isOfPaper(int link) {
    return switch (uses[link]) {
      case LABEL, TITLE, VENUE, BADGE, UNDECIDED -> !get(link).url().isBlank();
      case AUTHOR, PROSE, NONE -> false;
    };
  }

  private int position(int link) {
    return hasLabel(link) ? get(link).start() : picture(link).map(Picture::at).orElse(0);
  }

  private Link toLink(int link) {
    String url = get(link).url();
    if (uses[link] == LinkUse.TITLE) {
      return new Link(LinkKinds.ofUrl(url).orElse(LinkKind.PAPER), Optional.of("title"), url);
    }
    String label =
        hasLabel(link) ? label(link) : picture(link).map(Picture::description).orElse("");
    String written = withoutBrackets(TextNormalizer.normalize(label));
    boolean bare = written.isEmpty() || written.equals(url);
    return new Link(kind(written, url), bare ? Optional.empty() : Optional.of(written), url);
  }

  private static String withoutBrackets(String label) {
    String bare = label.replaceAll("^\\[+\\s*|\\s*]+$", "");
    boolean parenthesized = bare.startsWith("(") && bare.endsWith(")");
    return parenthesized ? bare.substring(1, bare.length() - 1).strip() : bare;
  }

  /** The label tells, unless it is as vague as "Link"; then the address does. */
  static LinkKind kind(String label, String url) {
    Optional<LinkKind> byLabel = LinkLabels.kindOf(label);
    boolean vague = byLabel.isEmpty() || LinkLabels.isVague(label);
    return vague
        ? LinkKinds.ofUrl(url).or(() -> byLabel).orElse(LinkKind.URL)
        : byLabel.orElse(LinkKind.URL);
  }

  /** Says what the labelled links between two places are for, where nobody has said so. */
  void useWithin(int start, int end, LinkUse use) {
    for (int link = 0; link < count(); link++) {
      boolean inside = get(link).start() >= start && get(link).end() <= end;
      if (inside && hasLabel(link) && use(link) == LinkUse.UNDECIDED) {
        use(link, use);
      }
    }
  }

  /** Counts the words of the labels between two places. */
  int wordsWithin(int start, int end) {
    int words = 0;
    for (int link = 0; link < count(); link++) {
      if (get(link).start() >= start && get(link).end() <= end) {
        words += Words.count(label(link));
      }
    }
    return words;
  }
}
