package io.github.surveytoolkit.importer.csv;

import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.source.EntryOrigin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The categories that the rows name, in the order in which they first come. */
final class CsvCategories {

  private final Place place;
  private final Map<Place, EntryOrigin> origins;
  private final List<Paper> papers = new ArrayList<>();
  private final Map<String, CsvCategories> below = new LinkedHashMap<>();

  CsvCategories() {
    this(Place.ROOT, new LinkedHashMap<>());
  }

  private CsvCategories(Place place, Map<Place, EntryOrigin> origins) {
    this.place = place;
    this.origins = origins;
  }

  void add(List<String> path, Paper paper, EntryOrigin origin) {
    CsvCategories category = this;
    for (String title : path) {
      category = category.below(title);
    }
    origins.put(category.place.paper(category.papers.size()), origin);
    category.papers.add(paper);
  }

  private CsvCategories below(String title) {
    return below.computeIfAbsent(
        title, first -> new CsvCategories(place.category(below.size()), origins));
  }

  List<Paper> papers() {
    return papers;
  }

  List<Category> below() {
    List<Category> categories = new ArrayList<>();
    below.forEach(
        (title, category) ->
            categories.add(new Category(title, category.papers, category.below())));
    return categories;
  }

  Map<Place, EntryOrigin> origins() {
    return origins;
  }
}
