package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.model.source.ContentsList;
import io.github.surveytoolkit.model.source.PageHeading;
import io.github.surveytoolkit.model.source.Region;
import io.github.surveytoolkit.model.source.RegionName;
import io.github.surveytoolkit.model.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/** Finds the lists of a page that lead to its own headings. */
final class ContentsReader {

  private static final int FEWEST_ITEMS = 2;
  private static final int FEWEST_UNNAMED = 3;

  private final MarkdownDocument document;
  private final List<Region> regions;
  private final Map<String, PageHeading> headings = new HashMap<>();
  private final List<ContentsList> found = new ArrayList<>();

  private ContentsReader(
      MarkdownDocument document, List<PageHeading> headings, List<Region> regions) {
    this.document = document;
    this.regions = regions;
    headings.forEach(heading -> this.headings.putIfAbsent(heading.anchor(), heading));
  }

  static List<ContentsList> read(
      MarkdownDocument document, List<PageHeading> headings, List<Region> regions) {
    ContentsReader reader = new ContentsReader(document, headings, regions);
    Node above = document.root();
    for (Node block = document.root().getFirstChild(); block != null; ) {
      Node next = block.getNext();
      if (block instanceof ListBlock) {
        next = reader.lists(block, above);
      } else if (block instanceof Heading && (next == null || next instanceof Heading)) {
        reader.waiting(block);
      } else if (!(block instanceof HtmlBlock) || !isComment(block)) {
        above = block;
      }
      block = next;
    }
    return reader.found;
  }

  private static boolean isComment(Node block) {
    return ((HtmlBlock) block).getLiteral().stripLeading().startsWith("<!--");
  }

  private String lastLine(Node block) {
    SourceSpan span = MarkdownDocument.span(block);
    String text = document.text().substring(span.start(), span.end()).strip();
    String line = text.substring(text.lastIndexOf('\n') + 1);
    return line.replaceAll("<[^>]{0,500}>", "").replaceAll("[*#_:=\uff1a]", " ").strip();
  }

  /** A heading of contents with nothing under it waits for them. */
  private void waiting(Node heading) {
    if (Topic.of(lastLine(heading)) == Topic.CONTENTS) {
      int end = MarkdownDocument.span(heading).end();
      found.add(new ContentsList(new SourceSpan(end, end), true, List.of()));
    }
  }

  /** Takes lists that follow each other, as when bullets change; returns what comes after. */
  private Node lists(Node first, Node above) {
    List<ContentsList.Item> items = new ArrayList<>();
    Node block = first;
    SourceSpan span = MarkdownDocument.span(first);
    for (; block instanceof ListBlock; block = block.getNext()) {
      items(block, 0, items);
      span = span.union(MarkdownDocument.span(block));
    }
    boolean named = Topic.of(lastLine(above)) == Topic.CONTENTS;
    if (isInRegion(span)) {
      found.add(new ContentsList(span, true, items));
    } else if (isContents(items) && (named || leadsOn(items, span.end()))) {
      found.add(new ContentsList(span, named, items));
    }
    return block;
  }

  private void items(Node list, int depth, List<ContentsList.Item> items) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item instanceof ListItem) {
        item(item, depth, items);
      }
    }
  }

  private void item(Node item, int depth, List<ContentsList.Item> items) {
    SourceSpan whole = MarkdownDocument.span(item);
    int start = document.text().lastIndexOf('\n', whole.start() - 1) + 1;
    int content = whole.end();
    int end = whole.start();
    List<ContentsList.Target> links = new ArrayList<>();
    List<Node> below = new ArrayList<>();
    for (Node block = item.getFirstChild(); block != null; block = block.getNext()) {
      if (block instanceof ListBlock) {
        below.add(block);
      } else {
        SourceSpan own = MarkdownDocument.span(block);
        content = Math.min(content, own.start());
        end = Math.max(end, own.end());
        links.addAll(PageLinks.of(block, document.text()));
      }
    }
    end = Math.max(end, content);
    items.add(
        new ContentsList.Item(depth, new SourceSpan(start, end), content, whole.end(), links));
    below.forEach(list -> items(list, depth + 1, items));
  }

  private boolean isInRegion(SourceSpan span) {
    return regions.stream()
        .anyMatch(r -> r.name() == RegionName.CONTENTS && r.inner().contains(span));
  }

  private static boolean isContents(List<ContentsList.Item> items) {
    long linked = items.stream().filter(item -> !item.links().isEmpty()).count();
    return linked >= FEWEST_ITEMS && linked * 5 >= items.size() * 3L;
  }

  /** A list under no name is contents if nearly all of it leads to headings further on. */
  private boolean leadsOn(List<ContentsList.Item> items, int offset) {
    long leading =
        items.stream()
            .flatMap(item -> item.links().stream().limit(1))
            .map(link -> headings.get(link.anchor()))
            .filter(heading -> heading != null && heading.span().start() >= offset)
            .count();
    return leading >= FEWEST_UNNAMED && leading * 5 >= items.size() * 3L;
  }
}
