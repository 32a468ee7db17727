package io.github.surveytoolkit.model.style;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** The patterns of a section, or of a whole list, and how many entries are written in each. */
final class PatternPool {

  private final Map<EntryPattern, Integer> counts = new LinkedHashMap<>();
  private int entries;

  void count(EntryPattern pattern, int times) {
    counts.merge(pattern, times, Integer::sum);
    entries += times;
  }

  /** Visits the patterns with how many entries are written in each. */
  void forEach(BiConsumer<EntryPattern, Integer> visitor) {
    counts.forEach(visitor);
  }

  int entries() {
    return entries;
  }

  int count(EntryPattern pattern) {
    return counts.getOrDefault(pattern, 0);
  }

  int count(Predicate<EntryPattern> property) {
    int with = 0;
    for (Map.Entry<EntryPattern, Integer> entry : counts.entrySet()) {
      with += property.test(entry.getKey()) ? entry.getValue() : 0;
    }
    return with;
  }

  /** Returns which share of the entries is written in {@code pattern}. */
  double share(EntryPattern pattern) {
    return entries == 0 ? 0 : (double) counts.getOrDefault(pattern, 0) / entries;
  }

  /** Returns which share of the entries has a property. */
  double share(Predicate<EntryPattern> property) {
    return entries == 0 ? 0 : (double) count(property) / entries;
  }

  /** Returns the pattern of the greatest worth; of equals the first. */
  Optional<EntryPattern> best(
      Predicate<EntryPattern> wanted, ToDoubleFunction<EntryPattern> worth) {
    Optional<EntryPattern> best = Optional.empty();
    double most = Double.NEGATIVE_INFINITY;
    for (Map.Entry<EntryPattern, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > 0 && wanted.test(entry.getKey())) {
        double value = worth.applyAsDouble(entry.getKey());
        if (value > most) {
          most = value;
          best = Optional.of(entry.getKey());
        }
      }
    }
    return best;
  }
}
