package io.github.surveytoolkit.exporter.bibtex;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Counts what occurs, and knows what is usual; of equals, what came last. */
final class Usual<T> {

  private final Map<T, Integer> counts = new LinkedHashMap<>();
  private int total;

  void add(T value) {
    int count = Optional.ofNullable(counts.remove(value)).orElse(0);
    counts.put(value, count + 1);
    total++;
  }

  Optional<T> value() {
    Optional<T> usual = Optional.empty();
    int most = 0;
    for (Map.Entry<T, Integer> each : counts.entrySet()) {
      if (each.getValue() >= most) {
        most = each.getValue();
        usual = Optional.of(each.getKey());
      }
    }
    return usual;
  }

  /** Returns what is usual if it is so in two of three cases. */
  Optional<T> clear() {
    return value().filter(usual -> 3 * counts.getOrDefault(usual, 0) >= 2 * total);
  }
}
