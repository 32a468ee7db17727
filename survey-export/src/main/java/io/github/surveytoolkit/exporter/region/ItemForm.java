package io.github.surveytoolkit.exporter.region;

import io.github.surveytoolkit.model.source.ContentsList;
import io.github.surveytoolkit.model.source.ContentsList.Target;
import io.github.surveytoolkit.model.source.PageHeading;
import java.util.ArrayList;
import java.util.List;

/**
 * How the items of a contents list are written.
 *
 * @param before what stands before each link, as {@code **}
 * @param after what stands behind it
 * @param isLoose true if empty lines part the items
 */
record ItemForm(String before, String after, boolean isLoose) {

  /** Learns the form that all items have; what is not in all of them belongs to its item. */
  static ItemForm of(ContentsNode root, String text) {
    List<ContentsNode> all = new ArrayList<>();
    collect(root, all);
    List<ContentsList.Item> items = all.stream().flatMap(node -> node.item().stream()).toList();
    List<ItemForm> forms =
        items.stream()
            .filter(item -> item.links().size() == 1)
            .map(item -> of(item, text))
            .distinct()
            .toList();
    String before = forms.size() == 1 ? forms.get(0).before : "";
    String after = forms.size() == 1 ? forms.get(0).after : "";
    boolean plain = (before + after).codePoints().noneMatch(Character::isLetterOrDigit);
    return new ItemForm(plain ? before : "", plain ? after : "", isLoose(items, text));
  }

  private static void collect(ContentsNode node, List<ContentsNode> all) {
    all.add(node);
    node.children().forEach(child -> collect(child, all));
  }

  private static ItemForm of(ContentsList.Item item, String text) {
    Target link = item.links().get(0);
    int end = Math.max(link.span().end(), item.line().end());
    return new ItemForm(
        text.substring(item.content(), Math.max(item.content(), link.span().start())),
        text.substring(link.span().end(), end).stripTrailing(),
        false);
  }

  private static boolean isLoose(List<ContentsList.Item> items, String text) {
    int loose = 0;
    for (int i = 1; i < items.size(); i++) {
      int start = items.get(i - 1).line().end();
      int end = Math.max(start, items.get(i).line().start());
      loose += text.substring(start, end).chars().filter(c -> c == '\n').count() > 1 ? 1 : 0;
    }
    return loose > 0 && loose >= items.size() - 1;
  }

  String line(PageHeading heading) {
    return before + "[" + AnchorText.label(heading) + "](#" + AnchorText.of(heading) + ")" + after;
  }

  String gap(String lineEnd) {
    return isLoose ? lineEnd : "";
  }
}
