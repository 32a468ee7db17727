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
}
