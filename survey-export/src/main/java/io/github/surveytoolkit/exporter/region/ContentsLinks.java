package io.github.surveytoolkit.exporter.region;

import io.github.surveytoolkit.model.source.ContentsList;
import io.github.surveytoolkit.model.source.ContentsList.Target;
import io.github.surveytoolkit.model.source.Page;
import io.github.surveytoolkit.model.source.PageHeading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Where the links of a contents list lead, and where those should lead that lead nowhere. */
final class ContentsLinks {

  private static final int FARTHEST_NAME = 500;

  private final Page page;
  private final String text;
  private final AnchorMatch match;
  private final Map<String, PageHeading> byAnchor = new HashMap<>();
  private final TreeMap<Integer, PageHeading> byStart = new TreeMap<>();
  private final Map<Target, PageHeading> headings = new LinkedHashMap<>();
  private final List<Target> dead = new ArrayList<>();
  private final Map<Target, PageHeading> mended = new LinkedHashMap<>();
  private final Set<PageHeading> listed = new HashSet<>();

  private ContentsLinks(Page page, String text) {
    this.page = page;
    this.text = text;
    this.match = new AnchorMatch(page.headings());
    for (PageHeading heading : page.headings()) {
      byAnchor.put(heading.anchor(), heading);
      byStart.put(heading.span().start(), heading);
    }
  }

  static ContentsLinks of(ContentsList list, Page page, String text) {
    ContentsLinks links = new ContentsLinks(page, text);
    list.items().forEach(item -> item.links().forEach(links::follow));
    links.mend();
    list.items().stream().filter(item -> item.links().isEmpty()).forEach(links::listByName);
    return links;
  }

  private void follow(Target link) {
    Optional<Integer> place = Optional.ofNullable(page.names().get(link.anchor()));
    Optional<PageHeading> heading =
        Optional.ofNullable(byAnchor.get(link.anchor())).or(() -> place.flatMap(this::headingAt));
    heading.ifPresent(
        found -> {
          headings.put(link, found);
          listed.add(found);
        });
    boolean top = link.anchor().isEmpty();
    if (heading.isEmpty() && place.isEmpty() && !top) {
      dead.add(link);
    }
  }

  /** A place that HTML names belongs to the heading that it stands in, or right above or below. */
  private Optional<PageHeading> headingAt(int place) {
    Optional<PageHeading> before =
        Optional.ofNullable(byStart.floorEntry(place)).map(Map.Entry::getValue);
    return before
        .filter(heading -> place <= heading.span().end())
        .or(() -> Optional.ofNullable(byStart.higherEntry(place)).map(Map.Entry::getValue))
        .filter(heading -> place >= heading.span().start() || isBare(place, heading.span().start()))
        .or(() -> before.filter(heading -> isBare(heading.span().end(), place)));
  }

  private boolean isBare(int start, int end) {
    return end - start < FARTHEST_NAME
        && text.substring(start, end).replaceAll("<[^>]*>", "").isBlank();
  }

  private void mend() {
    for (Target link : dead) {
      match
          .of(link, listed)
          .ifPresent(
              heading -> {
                mended.put(link, heading);
                headings.put(link, heading);
                listed.add(heading);
              });
    }
    dead.removeAll(mended.keySet());
  }

  /** An item without a link lists the headings that it names. */
  private void listByName(ContentsList.Item item) {
    listed.addAll(match.named(text.substring(item.content(), item.line().end())));
  }

  /** Returns the headings to which the links of {@code item} lead, once they are mended. */
  List<PageHeading> headings(ContentsList.Item item) {
    return item.links().stream()
        .map(link -> Optional.ofNullable(headings.get(link)))
        .flatMap(Optional::stream)
        .toList();
  }

  boolean isListed(PageHeading heading) {
    return listed.contains(heading);
  }

  /** Returns the links that led nowhere, with the headings that they mean. */
  Map<Target, PageHeading> mended() {
    return mended;
  }

  /** Returns the links that lead nowhere, and of which nobody knows what they mean. */
  List<Target> dead() {
    return dead;
  }
}
