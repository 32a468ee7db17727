package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.identity.Work;
import io.github.surveytoolkit.model.identity.Works;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How many works each year has, by category. A work counts once, where it is listed first;
 * categories are those at the top or, where one holds all, those in it.
 *
 * @param series in the order of the survey; what is left over comes last
 * @param undated works without a year
 */
record TimelineCounts(List<Series> series, int undated) {

  /** The works of each year that are listed in the category {@code title}. */
  record Series(String title, SortedMap<Integer, Integer> works) {

    private int total() {
      return works.values().stream().mapToInt(count -> count).sum();
    }

    private void add(Series other) {
      other.works.forEach((year, count) -> works.merge(year, count, Integer::sum));
    }
  }

  private static final String ELSEWHERE = "no category";
  private static final String OTHERS = "other categories";

  /** As many as a reader tells apart. */
  private static final int MOST_SERIES = 8;

  static TimelineCounts of(Survey survey, Works works) {
    int level = commonLevel(works);
    SortedMap<Integer, Series> series = new TreeMap<>();
    int undated = 0;
    for (Work work : works.asList()) {
      Optional<Integer> year = TypeByVenue.year(work.paper());
      List<Integer> path = path(work);
      if (year.isPresent()) {
        series
            .computeIfAbsent(
                level < path.size() ? path.get(level) : -1,
                none -> new Series(title(survey, work, level), new TreeMap<>()))
            .works()
            .merge(year.get(), 1, Integer::sum);
      } else {
        undated++;
      }
    }
    return new TimelineCounts(fewer(List.copyOf(series.values())), undated);
  }

  /** Returns how many categories from the top down hold all works together. */
  private static int commonLevel(Works works) {
    List<List<Integer>> paths = works.asList().stream().map(TimelineCounts::path).toList();
    int level = 0;
    while (isCommon(paths, level)) {
      level++;
    }
    return level;
  }

  private static boolean isCommon(List<List<Integer>> paths, int level) {
    Set<Integer> there = new HashSet<>();
    paths.forEach(path -> there.add(level < path.size() ? path.get(level) : -1));
    return there.size() == 1 && !there.contains(-1);
  }

  private static List<Integer> path(Work work) {
    return work.places().get(0).categories();
  }

  private static String title(Survey survey, Work work, int level) {
    List<String> titles = survey.pathOf(work.places().get(0)).titles();
    if (level < titles.size()) {
      return TreeRows.shortened(titles.get(level));
    }
    return level == 0 ? ELSEWHERE : TreeRows.shortened(titles.get(level - 1));
  }

  /** The smallest categories become one. */
  private static List<Series> fewer(List<Series> all) {
    if (all.size() <= MOST_SERIES) {
      return all;
    }
    Set<Series> large = new HashSet<>();
    all.stream()
        .sorted(Comparator.comparingInt(Series::total).reversed())
        .limit(MOST_SERIES - 1)
        .forEach(large::add);
    Series others = new Series(OTHERS, new TreeMap<>());
    List<Series> fewer = new ArrayList<>();
    for (Series series : all) {
      if (large.contains(series)) {
        fewer.add(series);
      } else {
        others.add(series);
      }
    }
    fewer.add(others);
    return fewer;
  }

  /** Returns all years from the first to the last. */
  List<Integer> years() {
    IntStream years =
        series.stream().flatMap(one -> one.works().keySet().stream()).mapToInt(year -> year);
    int[] ends = years.sorted().toArray();
    return ends.length == 0
        ? List.of()
        : IntStream.rangeClosed(ends[0], ends[ends.length - 1]).boxed().toList();
  }
}
