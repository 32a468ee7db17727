package io.github.surveytoolkit.model;

import java.util.List;

/** A node of the taxonomy. Categories without papers are kept: authors fill them later. */
public record Category(String title, List<Paper> papers, List<Category> categories) {

  public Category {
    papers = List.copyOf(papers);
    categories = List.copyOf(categories);
  }
}
