package io.github.surveytoolkit.model.identity;

import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.Survey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The works of a survey: its entries grouped where they are one work.
 *
 * <p>Two entries are one work when they share an arXiv identifier or a DOI and have alike titles,
 * or when their titles agree, their years are compatible and they share an author, the venue or a
 * link where both have them. A short, generic title never decides by itself.
 */
public final class Works {

  private final List<Work> works;

  private Works(List<Work> works) {
    this.works = List.copyOf(works);
  }

  /** Groups the entries of {@code survey}; works come in the order of their first entry. */
  public static Works of(Survey survey) {
    List<Place> places = new ArrayList<>();
    List<Paper> papers = new ArrayList<>();
    survey.forEachPaper(
        (place, paper) -> {
          places.add(place);
          papers.add(paper);
        });
    int[] group = WorkMatcher.groups(papers);
    Map<Integer, List<Integer>> members = new LinkedHashMap<>();
    for (int i = 0; i < group.length; i++) {
      members.computeIfAbsent(group[i], first -> new ArrayList<>()).add(i);
    }
    return new Works(
        members.values().stream().map(indexes -> work(indexes, places, papers)).toList());
  }

  private static Work work(List<Integer> indexes, List<Place> places, List<Paper> papers) {
    Paper union = WorkUnion.of(indexes.stream().map(papers::get).toList());
    return new Work(union, indexes.stream().map(places::get).toList());
  }

  /** Returns the works in the order of their first entry. */
  public List<Work> asList() {
    return works;
  }

  /**
   * Returns for each of these works, in order, the one of {@code others} that is the same, if there
   * is one; no two have the same one.
   *
   * <p>Where {@code others} are an older state of these works, as a {@code .bib} that was written
   * of a list, a work is found again after its title, its venue or its authors were changed: see
   * {@link WorkPairing}. The order of either side does not matter.
   */
  public List<Optional<Work>> sameIn(Works others) {
    return Arrays.stream(WorkPairing.of(works, others.works))
        .mapToObj(i -> i < 0 ? Optional.<Work>empty() : Optional.of(others.works.get(i)))
        .toList();
  }

  /**
   * Returns the work that the entry at {@code place} lists.
   *
   * @throws IllegalArgumentException if the survey has no entry there
   */
  public Work at(Place place) {
    return works.stream()
        .filter(work -> work.places().contains(place))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no entry at " + place));
  }
}
