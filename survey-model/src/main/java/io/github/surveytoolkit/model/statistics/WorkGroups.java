package io.github.surveytoolkit.model.statistics;

import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Venue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Works by year, venue, category or tag; one with two tags stands under both. */
public final class WorkGroups {

  private static final Comparator<String> BY_NAME =
      Comparator.comparing((String name) -> name.toLowerCase(Locale.ROOT))
          .thenComparing(Comparator.naturalOrder());

  private WorkGroups() {}

  /** Returns the groups in their order, those of which nothing is said last. */
  public static Map<String, List<Paper>> of(List<ListedWork> papers, Grouping by) {
    Map<String, List<Paper>> found = new LinkedHashMap<>();
    List<Paper> others = new ArrayList<>();
    for (ListedWork listed : papers) {
      List<String> names = names(listed, by);
      names.forEach(
          name -> found.computeIfAbsent(name, n -> new ArrayList<>()).add(listed.paper()));
      if (names.isEmpty()) {
        others.add(listed.paper());
      }
    }
    List<String> order = new ArrayList<>(found.keySet());
    switch (by) {
      case YEAR -> order.sort(Comparator.reverseOrder());
      case VENUE, TAG -> order.sort(BY_NAME);
      case CATEGORY -> {
        // as in the list
      }
    }
    Map<String, List<Paper>> groups = new LinkedHashMap<>();
    order.forEach(name -> groups.put(name, found.getOrDefault(name, List.of())));
    if (!others.isEmpty()) {
      groups.put(by.none(), others);
    }
    return groups;
  }

  private static List<String> names(ListedWork listed, Grouping by) {
    Paper paper = listed.paper();
    List<String> names =
        switch (by) {
          case YEAR -> paper.date().map(date -> String.valueOf(date.year())).stream().toList();
          case VENUE -> paper.venue().map(Venue::shortName).stream().toList();
          case CATEGORY -> listed.categories();
          case TAG -> paper.tags();
        };
    return names.stream().filter(name -> !name.isBlank()).distinct().toList();
  }
}
