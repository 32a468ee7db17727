package io.github.surveytoolkit.exporter.region;

import io.github.surveytoolkit.model.source.ContentsList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What stands before the lines of a list: the bullets and steps of the one that was there. */
final class ItemPrefixes {

  private final TreeMap<Integer, ItemPrefix> byDepth = new TreeMap<>();
  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final Optional<Integer> indent;
  private final boolean counted;

  /**
   * Learns from {@code list}.
   *
   * @param bullet what is wanted instead of its bullets
   * @param indent the wanted width of a step
   */
  ItemPrefixes(ContentsList list, String text, Optional<String> bullet, Optional<Integer> indent) {
    this.indent = indent;
    List<Integer> firsts = new ArrayList<>();
    for (ContentsList.Item item : list.items()) {
      String written = text.substring(item.line().start(), item.content());
      ItemPrefix.of(written)
          .ifPresent(
              prefix -> {
                byDepth.putIfAbsent(item.depth(), prefix);
                prefix.number().ifPresent(firsts::add);
              });
    }
    bullet
        .flatMap(mark -> ItemPrefix.of(mark + " "))
        .ifPresent(
            prefix -> {
              byDepth.clear();
              byDepth.put(0, prefix);
            });
    byDepth.putIfAbsent(0, ItemPrefix.DASH);
    this.counted = firsts.stream().distinct().count() != 1;
  }

  /** Returns the prefix of the next line, {@code depth} steps in. */
  ItemPrefix next(int depth) {
    numbers.keySet().removeIf(deeper -> deeper > depth);
    int number = numbers.merge(depth, 1, Integer::sum);
    ItemPrefix prefix = at(depth);
    return counted ? prefix.withNumber(number) : prefix;
  }

  private ItemPrefix at(int depth) {
    if (indent.isPresent()) {
      return at(0, depth).withIndent(" ".repeat(depth * indent.get()));
    }
    int known = Optional.ofNullable(byDepth.floorKey(depth)).orElse(0);
    return at(known, depth);
  }

  private ItemPrefix at(int known, int depth) {
    ItemPrefix prefix = Optional.ofNullable(byDepth.get(known)).orElse(ItemPrefix.DASH);
    for (int i = known; i < depth; i++) {
      prefix = prefix.deeper();
    }
    return prefix;
  }
}
