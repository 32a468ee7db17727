package io.github.surveytoolkit.model.statistics;

import io.github.surveytoolkit.model.Paper;
import java.util.List;

/**
 * A work of a survey, once.
 *
 * @param paper what its entries say together
 * @param categories of the level that is asked for, in which it is listed, in the order of the list
 */
public record ListedWork(Paper paper, List<String> categories) {

  public ListedWork {
    categories = List.copyOf(categories);
  }
}
