package io.github.surveytoolkit.model.statistics;

import io.github.surveytoolkit.model.CategoryPath;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.identity.Works;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The works of a survey with the categories that list them: all, or those of one category. */
public final class ListedWorks {

  /** The titles that lead to each place of a work. */
  private record Placed(Paper paper, List<List<String>> paths) {}

  private final List<Placed> works;

  private ListedWorks(List<Placed> works) {
    this.works = works;
  }

  public static ListedWorks of(Survey survey, Works works) {
    return new ListedWorks(
        works.asList().stream()
            .map(
                work ->
                    new Placed(
                        work.paper(),
                        work.places().stream()
                            .map(place -> survey.pathOf(place).titles())
                            .toList()))
            .toList());
  }

  /** Returns all works, with the categories at the top. */
  public List<ListedWork> all() {
    return below(CategoryPath.ROOT);
  }

  /** Returns each work that is listed in {@code path} or below, with the categories right below. */
  public List<ListedWork> below(CategoryPath path) {
    List<ListedWork> listed = new ArrayList<>();
    for (Placed work : works) {
      Set<String> categories = new LinkedHashSet<>();
      work.paths().stream()
          .filter(titles -> isBelow(titles, path.titles()))
          .forEach(titles -> categories.add(next(titles, path.titles().size())));
      if (!categories.isEmpty()) {
        listed.add(new ListedWork(work.paper(), List.copyOf(categories)));
      }
    }
    return listed;
  }

  private static boolean isBelow(List<String> titles, List<String> above) {
    return titles.size() >= above.size() && titles.subList(0, above.size()).equals(above);
  }

  /** Returns the title one step further down; of what stands right here, nothing. */
  private static String next(List<String> titles, int depth) {
    return titles.size() > depth ? titles.get(depth) : "";
  }
}
