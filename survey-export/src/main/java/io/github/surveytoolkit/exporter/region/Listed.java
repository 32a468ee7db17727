package io.github.surveytoolkit.exporter.region;

import io.github.surveytoolkit.model.Paper;
import java.util.List;

/**
 * A work of a survey, once.
 *
 * @param categories of the level that is asked for, in which it is listed
 */
record Listed(Paper paper, List<String> categories) {

  Listed {
    categories = List.copyOf(categories);
  }
}
