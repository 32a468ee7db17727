package io.github.surveytoolkit.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry stands in a {@link Survey}: the way through the tree of categories by index, then
 * the index among that category's papers.
 *
 * <p>Indexes, not titles, because a list may use one heading twice, and may list one paper twice.
 * No record, because places are keys of maps and a record's own hashing is linked slowly at first
 * use.
 */
public final class Place {

  public static final Place ROOT = new Place(List.of(), 0);

  private final List<Integer> categories;
  private final int index;

  /**
   * Makes the place of the paper {@code index}, from 0, in the category to which {@code categories}
   * lead, indexes from the root down; none for papers before any category.
   */
  public Place(List<Integer> categories, int index) {
    if (index < 0) {
      throw new IllegalArgumentException("index must not be negative, was " + index);
    }
    this.categories = List.copyOf(categories);
    this.index = index;
  }

  public List<Integer> categories() {
    return categories;
  }

  public int index() {
    return index;
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

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Place place
        && index == place.index
        && categories.equals(place.categories);
  }

  @Override
  public int hashCode() {
    return 31 * categories.hashCode() + index;
  }

  /** Returns {@code 0/2:5} for the sixth paper of the third subcategory of the first category. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < categories.size(); i++) {
      text.append(i == 0 ? "" : "/").append(categories.get(i));
    }
    return text.append(':').append(index).toString();
  }
}
