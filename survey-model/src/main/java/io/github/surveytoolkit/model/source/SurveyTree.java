package io.github.surveytoolkit.model.source;

import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.CategoryPath;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** A survey's categories while they are put together anew; origins move with their papers. */
final class SurveyTree {

  private record Entry(Paper paper, Optional<EntryOrigin> origin) {}

  private final String title;
  private final List<Entry> entries = new ArrayList<>();
  private final List<SurveyTree> children = new ArrayList<>();

  SurveyTree(String title) {
    this.title = title;
  }

  static SurveyTree of(ReadResult read) {
    SurveyTree root = new SurveyTree("");
    root.fill(read.survey().papers(), read.survey().categories(), Place.ROOT, read.sourceMap());
    return root;
  }

  private void fill(List<Paper> papers, List<Category> categories, Place place, SourceMap sources) {
    for (int i = 0; i < papers.size(); i++) {
      entries.add(new Entry(papers.get(i), sources.of(place.paper(i))));
    }
    for (int i = 0; i < categories.size(); i++) {
      Category category = categories.get(i);
      SurveyTree child = new SurveyTree(category.title());
      child.fill(category.papers(), category.categories(), place.category(i), sources);
      children.add(child);
    }
  }

  /** Adds all of {@code other}; a category goes into the first here that has its title. */
  void join(SurveyTree other) {
    entries.addAll(other.entries);
    for (SurveyTree child : other.children) {
      Optional<SurveyTree> mine =
          children.stream().filter(c -> c.title.equals(child.title)).findFirst();
      if (mine.isPresent()) {
        mine.get().join(child);
      } else {
        children.add(child);
      }
    }
  }

  /** Drops the papers that {@code kept} refuses, and categories that hold none then. */
  void keep(BiPredicate<CategoryPath, Paper> kept, CategoryPath path) {
    entries.removeIf(entry -> !kept.test(path, entry.paper()));
    children.forEach(child -> child.keep(kept, path.then(child.title)));
    children.removeIf(child -> child.entries.isEmpty() && child.children.isEmpty());
  }

  List<Paper> papers() {
    return entries.stream().map(Entry::paper).toList();
  }

  List<Category> categories() {
    return children.stream().map(c -> new Category(c.title, c.papers(), c.categories())).toList();
  }

  SourceMap sources() {
    Map<Place, EntryOrigin> origins = new LinkedHashMap<>();
    collect(Place.ROOT, origins);
    return new SourceMap(origins);
  }

  private void collect(Place place, Map<Place, EntryOrigin> origins) {
    for (int i = 0; i < entries.size(); i++) {
      Place at = place.paper(i);
      entries.get(i).origin().ifPresent(origin -> origins.put(at, origin));
    }
    for (int i = 0; i < children.size(); i++) {
      children.get(i).collect(place.category(i), origins);
    }
  }
}
