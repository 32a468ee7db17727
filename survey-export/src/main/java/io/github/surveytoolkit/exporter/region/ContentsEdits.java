package io.github.surveytoolkit.exporter.region;

import io.github.surveytoolkit.model.source.ContentsList;
import io.github.surveytoolkit.model.source.PageHeading;
import io.github.surveytoolkit.model.source.SourceSpan;
import io.github.surveytoolkit.model.source.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The edits that bring a contents list into the form of its changed tree. */
final class ContentsEdits {

  private final String text;
  private final String lineEnd;
  private final ItemForm form;
  private final List<TextEdit> edits = new ArrayList<>();

  ContentsEdits(String text, String lineEnd, ContentsTree tree, ContentsLinks links) {
    this.text = text;
    this.lineEnd = lineEnd;
    this.form = ItemForm.of(tree.root(), text);
    links
        .mended()
        .forEach(
            (link, heading) -> edits.add(new TextEdit(link.destination(), AnchorText.of(heading))));
    group(tree.root(), -1);
  }

  List<TextEdit> all() {
    return edits;
  }

  /** Writes the items below {@code parent}; new ones behind {@code offset} if there is one. */
  private void group(ContentsNode parent, int offset) {
    boolean counted = isCounted(parent);
    int first = parent.children().stream().findFirst().flatMap(n -> n.prefix().number()).orElse(1);
    int number = first;
    int at = offset;
    for (ContentsNode node : parent.children()) {
      ItemPrefix prefix = counted ? node.prefix().withNumber(number) : node.prefix();
      if (node.item().isPresent()) {
        ContentsList.Item item = node.item().get();
        renumber(item, node.prefix(), prefix);
        group(node, item.line().end());
        at = end(item);
      } else {
        at = insert(node, prefix, at, parent);
        group(node, at);
      }
      number++;
    }
  }

  /** Numbers that are all one mean that the page counts by itself. */
  private static boolean isCounted(ContentsNode parent) {
    return parent.children().stream()
            .filter(node -> node.item().isPresent())
            .flatMap(node -> node.prefix().number().stream())
            .distinct()
            .count()
        > 1;
  }

  private void renumber(ContentsList.Item item, ItemPrefix before, ItemPrefix after) {
    if (before.number().isPresent() && !before.equals(after)) {
      edits.add(
          new TextEdit(new SourceSpan(item.line().start(), item.content()), after.toString()));
    }
  }

  private int end(ContentsList.Item item) {
    int end = item.end();
    while (end > item.line().end() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private int insert(ContentsNode node, ItemPrefix prefix, int at, ContentsNode parent) {
    PageHeading heading = node.headings().get(0);
    String line = prefix + form.line(heading);
    if (at >= 0) {
      edits.add(new TextEdit(new SourceSpan(at, at), lineEnd + form.gap(lineEnd) + line));
      return at;
    }
    Optional<ContentsList.Item> next =
        parent.children().stream().flatMap(n -> n.item().stream()).findFirst();
    int start = next.map(item -> item.line().start()).orElse(0);
    edits.add(new TextEdit(new SourceSpan(start, start), line + lineEnd + form.gap(lineEnd)));
    return -1;
  }
}
