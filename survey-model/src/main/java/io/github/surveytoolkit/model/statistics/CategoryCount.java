package io.github.surveytoolkit.model.statistics;

import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.identity.Work;
import io.github.surveytoolkit.model.identity.Works;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A category of the taxonomy.
 *
 * @param papers the works that are listed in it or below, each once
 */
public record CategoryCount(String title, int papers, List<CategoryCount> categories) {

  public CategoryCount {
    categories = List.copyOf(categories);
  }

  /** Returns the categories at the top, each with those below it. */
  public static List<CategoryCount> of(Survey survey, Works works) {
    Map<List<Integer>, Integer> counts = new HashMap<>();
    for (Work work : works.asList()) {
      above(work).forEach(way -> counts.merge(way, 1, Integer::sum));
    }
    return of(survey.categories(), List.of(), counts);
  }

  private static Set<List<Integer>> above(Work work) {
    Set<List<Integer>> ways = new HashSet<>();
    work.places()
        .forEach(
            place -> {
              List<Integer> way = place.categories();
              for (int depth = 1; depth <= way.size(); depth++) {
                ways.add(List.copyOf(way.subList(0, depth)));
              }
            });
    return ways;
  }

  private static List<CategoryCount> of(
      List<Category> categories, List<Integer> above, Map<List<Integer>, Integer> counts) {
    List<CategoryCount> result = new ArrayList<>();
    for (Category category : categories) {
      List<Integer> way = new ArrayList<>(above);
      way.add(result.size());
      int papers = counts.getOrDefault(way, 0);
      result.add(
          new CategoryCount(category.title(), papers, of(category.categories(), way, counts)));
    }
    return result;
  }
}
