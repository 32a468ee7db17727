package io.github.surveytoolkit.exporter.splice;

import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.source.ReadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds categories that a wanted survey has in another order. Sections stay where they are, since
 * prose between them would have to move along; so the wish is reported.
 */
final class CategoryOrder {

  private final Map<List<Integer>, List<Integer>> matches;
  private final List<String> moved = new ArrayList<>();

  private CategoryOrder(Map<List<Integer>, List<Integer>> matches) {
    this.matches = matches;
  }

  /** Returns the titles of the categories that stand before one which they should follow. */
  static List<String> moved(ReadResult page, ReadResult wanted) {
    Survey before = page.survey();
    Map<List<Integer>, List<Integer>> matches =
        CategoryMatches.of(before, wanted.survey(), EntryMatches.of(page, wanted));
    CategoryOrder order = new CategoryOrder(matches);
    order.collect(wanted.survey().categories(), Place.ROOT);
    return order.moved;
  }

  private void collect(List<Category> categories, Place above) {
    int last = -1;
    for (int i = 0; i < categories.size(); i++) {
      Place place = above.category(i);
      List<Integer> old = matches.getOrDefault(place.categories(), List.of());
      int rank = old.isEmpty() ? last : old.get(old.size() - 1);
      if (rank < last) {
        moved.add(categories.get(i).title());
      }
      last = Math.max(last, rank);
      collect(categories.get(i).categories(), place);
    }
  }
}
