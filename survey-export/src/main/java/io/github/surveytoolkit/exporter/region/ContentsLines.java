package io.github.surveytoolkit.exporter.region;

import io.github.surveytoolkit.exporter.splice.Splicer;
import io.github.surveytoolkit.model.source.ContentsList;
import io.github.surveytoolkit.model.source.PageHeading;
import io.github.surveytoolkit.model.source.SourceSpan;
import io.github.surveytoolkit.model.source.TextEdit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes the lines of contents: those that are there as they are, others of their headings. */
final class ContentsLines {

  private static final Pattern LINE_END = Pattern.compile("[ \\t]*\\R[ \\t]*");

  private final ContentsLinks links;
  private final String text;
  private final Map<PageHeading, ContentsList.Item> items = new HashMap<>();
  private final Set<ContentsList.Item> written = new HashSet<>();

  ContentsLines(ContentsList list, ContentsLinks links, String text) {
    this.links = links;
    this.text = text;
    for (ContentsList.Item item : list.items()) {
      links.headings(item).forEach(heading -> items.putIfAbsent(heading, item));
    }
  }

  /** Returns the lines for {@code headings}; an item that leads to several stands once. */
  List<ContentsLineView> of(List<PageHeading> headings, ItemPrefixes prefixes) {
    HeadingTree tree = new HeadingTree(headings);
    List<ContentsLineView> lines = new ArrayList<>();
    for (PageHeading heading : headings) {
      Optional<ContentsList.Item> item = Optional.ofNullable(items.get(heading));
      if (item.isEmpty()) {
        String prefix = prefixes.next(tree.depth(heading)).toString();
        lines.add(ContentsLineView.link(prefix, AnchorText.label(heading), AnchorText.of(heading)));
      } else if (written.add(item.get())) {
        String prefix = prefixes.next(tree.depth(heading)).toString();
        lines.add(ContentsLineView.written(prefix, line(item.get())));
      }
    }
    return lines;
  }

  private String line(ContentsList.Item item) {
    int start = item.content();
    List<TextEdit> edits = new ArrayList<>();
    for (ContentsList.Target link : item.links()) {
      Optional.ofNullable(links.mended().get(link))
          .ifPresent(
              heading ->
                  edits.add(
                      new TextEdit(
                          new SourceSpan(
                              link.destination().start() - start, link.destination().end() - start),
                          AnchorText.of(heading))));
    }
    String line = Splicer.text(text.substring(start, item.line().end()), edits);
    return LINE_END.matcher(line.strip()).replaceAll(" ");
  }
}
