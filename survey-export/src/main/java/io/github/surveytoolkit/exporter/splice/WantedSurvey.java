package io.github.surveytoolkit.exporter.splice;

import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.source.EntryOrigin;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.SourceMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** A wanted survey of which some papers are other ones, or are left out. */
final class WantedSurvey {

  private final ReadResult wanted;
  private final BiFunction<Place, Paper, Optional<Paper>> change;
  private final Map<Place, EntryOrigin> origins = new LinkedHashMap<>();

  private WantedSurvey(ReadResult wanted, BiFunction<Place, Paper, Optional<Paper>> change) {
    this.wanted = wanted;
    this.change = change;
  }

  /** Returns {@code wanted} with what {@code change} makes of each paper; positions go along. */
  static ReadResult changed(ReadResult wanted, BiFunction<Place, Paper, Optional<Paper>> change) {
    WantedSurvey copy = new WantedSurvey(wanted, change);
    Survey old = wanted.survey();
    List<Paper> papers = copy.papers(old.papers(), Place.ROOT);
    Survey survey =
        new Survey(old.title(), old.about(), papers, copy.categories(old.categories(), Place.ROOT));
    return new ReadResult(
        survey, new SourceMap(copy.origins), wanted.outline(), List.of(), List.of());
  }

  private List<Paper> papers(List<Paper> old, Place place) {
    List<Paper> papers = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      Optional<Paper> paper = change.apply(place.paper(i), old.get(i));
      if (paper.isPresent()) {
        Place now = place.paper(papers.size());
        wanted.sourceMap().of(place.paper(i)).ifPresent(origin -> origins.put(now, origin));
        papers.add(paper.get());
      }
    }
    return papers;
  }

  private List<Category> categories(List<Category> old, Place above) {
    List<Category> categories = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      Category category = old.get(i);
      Place place = above.category(i);
      categories.add(
          new Category(
              category.title(),
              papers(category.papers(), place),
              categories(category.categories(), place)));
    }
    return categories;
  }
}
