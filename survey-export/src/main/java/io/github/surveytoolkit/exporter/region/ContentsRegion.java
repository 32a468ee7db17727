package io.github.surveytoolkit.exporter.region;

import io.github.surveytoolkit.model.source.ContentsList;
import io.github.surveytoolkit.model.source.Outline;
import io.github.surveytoolkit.model.source.PageHeading;
import io.github.surveytoolkit.model.source.Region;
import io.github.surveytoolkit.model.source.SourceSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The region of contents: a line for each heading, in the order of the document. Where it has lines
 * already, their labels, their bullets and their depth stay, and what its author left out does.
 */
final class ContentsRegion {

  private static final int USUAL_DEPTH = 3;
  private static final int LARGEST_INDENT = 8;

  private final RegionOptions options;
  private final Region region;
  private final Outline outline;
  private final String text;
  private final ContentsList list;
  private final ContentsLinks links;

  ContentsRegion(RegionOptions options, Region region, Outline outline, String text) {
    this.options = options;
    this.region = region;
    this.outline = outline;
    this.text = text;
    this.list = list(region.inner(), outline);
    this.links = ContentsLinks.of(list, outline.page(), text);
  }

  private static ContentsList list(SourceSpan inner, Outline outline) {
    List<ContentsList.Item> items =
        outline.page().contents().stream()
            .filter(list -> inner.contains(list.span()))
            .flatMap(list -> list.items().stream())
            .toList();
    return new ContentsList(inner, true, items);
  }

  String write(RegionLayout layout) {
    Optional<Integer> depth = options.number("depth", 1, 6);
    Optional<Integer> indent = options.number("indent", 1, LARGEST_INDENT);
    Optional<String> bullet = options.text("bullet");
    bullet
        .filter(written -> !List.of("-", "*", "+", "1.").contains(written))
        .ifPresent(
            written -> options.problem("bullet must be - * + or 1., was \"" + written + "\""));
    List<PageHeading> wanted = wanted(depth);
    ItemPrefixes prefixes = new ItemPrefixes(list, text, bullet, indent);
    List<ContentsLineView> lines = new ContentsLines(list, links, text).of(wanted, prefixes);
    return layout.markdown("contents.md.ftl", new ContentsView(lines));
  }

  private List<PageHeading> wanted(Optional<Integer> depth) {
    List<PageHeading> behind = behind();
    List<PageHeading> all = outline.page().headings();
    boolean fresh = all.stream().noneMatch(links::isListed);
    if (depth.isPresent() || fresh) {
      HeadingTree tree = new HeadingTree(behind);
      int deepest = depth.orElse(USUAL_DEPTH);
      return behind.stream().filter(heading -> tree.depth(heading) < deepest).toList();
    }
    Set<PageHeading> mayBe = new HashSet<>(behind);
    mayBe.removeIf(heading -> !heading.isCategory());
    List<PageHeading> eligible =
        all.stream().filter(h -> links.isListed(h) || mayBe.contains(h)).toList();
    Set<PageHeading> wanted =
        new HashSet<>(MissingHeadings.of(eligible, new HeadingTree(all), links::isListed));
    return all.stream().filter(h -> wanted.contains(h) || links.isListed(h)).toList();
  }

  /** The headings behind the region that a link can lead to. */
  private List<PageHeading> behind() {
    return outline.page().headings().stream()
        .filter(heading -> heading.span().start() >= region.span().end())
        .filter(AnchorText::isLinkable)
        .toList();
  }
}
