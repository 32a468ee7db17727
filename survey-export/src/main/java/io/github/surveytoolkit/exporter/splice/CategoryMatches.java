package io.github.surveytoolkit.exporter.splice;

import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.Survey;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds which category of the page each category of the wanted survey is: one of its title, else
 * the one from which most of its entries come, which then has a new title.
 */
final class CategoryMatches {

  private final Map<Place, Place> entries;
  private final Map<List<Integer>, List<Integer>> found = new LinkedHashMap<>();

  private CategoryMatches(Map<Place, Place> entries) {
    this.entries = entries;
  }

  /** Returns for each category of {@code wanted} that was on the page which it was there. */
  static Map<List<Integer>, List<Integer>> of(
      Survey before, Survey wanted, Map<Place, Place> entries) {
    CategoryMatches matches = new CategoryMatches(entries);
    matches.found.put(List.of(), List.of());
    matches.match(before.categories(), Place.ROOT, wanted.categories(), Place.ROOT);
    return matches.found;
  }

  private void match(List<Category> before, Place old, List<Category> wanted, Place now) {
    int[] match = new int[wanted.size()];
    Set<Integer> taken = new HashSet<>();
    for (int i = 0; i < match.length; i++) {
      match[i] = sameTitle(before, wanted.get(i).title(), taken, i);
    }
    for (int i = 0; i < match.length; i++) {
      match[i] = match[i] >= 0 ? match[i] : home(wanted.get(i), now.category(i), old, taken);
      if (match[i] >= 0) {
        Place from = old.category(match[i]);
        found.put(now.category(i).categories(), from.categories());
        match(before.get(match[i]).categories(), from, wanted.get(i).categories(), now.category(i));
      }
    }
  }

  private static int sameTitle(
      List<Category> before, String title, Set<Integer> taken, int likely) {
    boolean there =
        likely < before.size()
            && before.get(likely).title().equals(title)
            && !taken.contains(likely);
    if (there) {
      taken.add(likely);
      return likely;
    }
    for (int i = 0; i < before.size(); i++) {
      if (before.get(i).title().equals(title) && taken.add(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the free subcategory of {@code old} from which most entries of the category come. */
  private int home(Category category, Place now, Place old, Set<Integer> taken) {
    Map<Integer, Integer> from = new TreeMap<>();
    count(category, now, old, from);
    int best = -1;
    for (Map.Entry<Integer, Integer> entry : from.entrySet()) {
      boolean free = !taken.contains(entry.getKey());
      if (free && (best < 0 || entry.getValue() > from.getOrDefault(best, 0))) {
        best = entry.getKey();
      }
    }
    if (best >= 0) {
      taken.add(best);
    }
    return best;
  }

  private void count(Category category, Place now, Place old, Map<Integer, Integer> from) {
    int depth = old.categories().size();
    for (int i = 0; i < category.papers().size(); i++) {
      List<Integer> way = entries.getOrDefault(now.paper(i), Place.ROOT).categories();
      if (way.size() > depth && way.subList(0, depth).equals(old.categories())) {
        from.merge(way.get(depth), 1, Integer::sum);
      }
    }
    for (int i = 0; i < category.categories().size(); i++) {
      count(category.categories().get(i), now.category(i), old, from);
    }
  }
}
