package io.github.surveytoolkit.model.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The works of a year by category.
 *
 * @param byCategory the works of each category at the top; one that is listed in several counts in
 *     the first of them, so that the numbers add up
 */
public record YearCount(int year, Map<String, Integer> byCategory) {

  public YearCount {
    byCategory = Collections.unmodifiableMap(new LinkedHashMap<>(byCategory));
  }

  /** Returns the years of which there are works, the oldest first. */
  static List<YearCount> of(List<ListedWork> works) {
    Map<Integer, Map<String, Integer>> years = new TreeMap<>();
    for (ListedWork work : works) {
      String category = work.categories().get(0);
      work.paper()
          .date()
          .ifPresent(
              date ->
                  years
                      .computeIfAbsent(date.year(), year -> new LinkedHashMap<>())
                      .merge(category, 1, Integer::sum));
    }
    List<YearCount> counts = new ArrayList<>();
    years.forEach((year, byCategory) -> counts.add(new YearCount(year, byCategory)));
    return counts;
  }

  /** Returns the works of the year. */
  public int papers() {
    return byCategory.values().stream().mapToInt(Integer::intValue).sum();
  }
}
