package io.github.surveytoolkit.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Where an entry stands in a {@link Survey}: the way through the tree of categories by index, then
 * the index among that category's papers.
 *
 * <p>Indexes, not titles, because a list may use one heading twice, and may list one paper twice.
 *
 * @param categories indexes from the root down; empty for papers before any category
 * @param index 0-based
 */
public record Place(List<Integer> categories, int index) {

  public static final Place ROOT = new Place(List.of(), 0);

  public Place {
    categories = List.copyOf(categories);
    if (index < 0) {
      throw new IllegalArgumentException("index must not be negative, was " + index);
    }
  }

  /** Returns the place of the paper {@code index} in this place's category. */
  public Place paper(int index) {
    return new Place(categories, index);
  }

  /** Returns the first place in the subcategory {@code index} of this place's category. */
  public Place category(int index) {
    List<Integer> deeper = new ArrayList<>(categories);
    deeper.add(index);
    return new Place(deeper, 0);
  }
}
