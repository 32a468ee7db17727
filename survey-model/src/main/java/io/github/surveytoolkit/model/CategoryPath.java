package io.github.surveytoolkit.model;

import java.util.ArrayList;
import java.util.List;

/** The titles of the categories from the root down to one category. */
public record CategoryPath(List<String> titles) {

  public static final CategoryPath ROOT = new CategoryPath(List.of());

  public CategoryPath {
    titles = List.copyOf(titles);
  }

  /** Returns the path of the subcategory {@code title}. */
  public CategoryPath then(String title) {
    List<String> longer = new ArrayList<>(titles);
    longer.add(title);
    return new CategoryPath(longer);
  }

  /** Joins the titles with {@code " > "}, the form in which reports and tables show a path. */
  @Override
  public String toString() {
    return String.join(" > ", titles);
  }
}
