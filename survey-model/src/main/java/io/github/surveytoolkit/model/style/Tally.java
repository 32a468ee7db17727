package io.github.surveytoolkit.model.style;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Counts how often which value goes with which key; of equals the first counts most. */
final class Tally {

  private final Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();

  void add(String key, String value, int times) {
    counts.computeIfAbsent(key, k -> new LinkedHashMap<>()).merge(value, times, Integer::sum);
  }

  int count(String key, String value) {
    return counts.getOrDefault(key, Map.of()).getOrDefault(value, 0);
  }

  /** Returns the value that goes most often with the key. */
  Optional<String> best(String key) {
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> entry : counts.getOrDefault(key, Map.of()).entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return most > 0 ? Optional.of(best) : Optional.empty();
  }

  /**
   * Returns the value that goes most often with the key, where all that goes with {@code outer}
   * counts as much as {@code weight} of these.
   */
  Optional<String> best(String key, String outer, double weight) {
    Map<String, Integer> own = counts.getOrDefault(key, Map.of());
    Map<String, Integer> all = counts.getOrDefault(outer, Map.of());
    int total = all.values().stream().mapToInt(Integer::intValue).sum();
    String best = "";
    double most = 0;
    for (Map.Entry<String, Integer> entry : all.entrySet()) {
      double share = total == 0 ? 0 : weight * entry.getValue() / total;
      double worth = own.getOrDefault(entry.getKey(), 0) + share;
      if (worth > most) {
        best = entry.getKey();
        most = worth;
      }
    }
    return most > 0 ? Optional.of(best) : Optional.empty();
  }
}
