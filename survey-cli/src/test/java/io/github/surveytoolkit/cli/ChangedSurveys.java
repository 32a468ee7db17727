package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.source.EntryOrigin;
import io.github.surveytoolkit.model.source.Outline;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.SourceMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A survey that is read, changed entry by entry as a person changes the JSON form. */
final class ChangedSurveys {

  /** An entry with the position that it carries. */
  record Listed(Paper paper, Optional<EntryOrigin> origin) {}

  private ChangedSurveys() {}

  /** Returns {@code read} with another paper at {@code place}. */
  static ReadResult replaced(ReadResult read, Place place, UnaryOperator<Paper> change) {
    return changed(
        read,
        place.categories(),
        listed -> {
          Listed old = listed.get(place.index());
          listed.set(place.index(), new Listed(change.apply(old.paper()), old.origin()));
          return listed;
        });
  }

  static ReadResult removed(ReadResult read, Place place) {
    return changed(
        read,
        place.categories(),
        listed -> {
          listed.remove(place.index());
          return listed;
        });
  }

  static ReadResult added(ReadResult read, Place place, Paper paper) {
    return changed(
        read,
        place.categories(),
        listed -> {
          listed.add(place.index(), new Listed(paper, Optional.empty()));
          return listed;
        });
  }

  /** Moves an entry to an index that counts without it. */
  static ReadResult moved(ReadResult read, Place from, Place to) {
    List<Listed> taken = new ArrayList<>();
    ReadResult without =
        changed(
            read,
            from.categories(),
            listed -> {
              taken.add(listed.remove(from.index()));
              return listed;
            });
    return changed(
        without,
        to.categories(),
        listed -> {
          listed.add(to.index(), taken.get(0));
          return listed;
        });
  }

  /** Returns {@code read} with what {@code change} makes of the entries of one section. */
  static ReadResult changed(
      ReadResult read, List<Integer> section, UnaryOperator<List<Listed>> change) {
    Map<Place, EntryOrigin> origins = new LinkedHashMap<>();
    Survey survey = read.survey();
    Category root = new Category("", survey.papers(), survey.categories());
    Category copy = copy(root, Place.ROOT, read.sourceMap(), origins, section, change);
    Survey changed = new Survey(survey.title(), survey.about(), copy.papers(), copy.categories());
    return new ReadResult(changed, new SourceMap(origins), Outline.NONE, List.of(), List.of());
  }

  private static Category copy(
      Category category,
      Place place,
      SourceMap sources,
      Map<Place, EntryOrigin> origins,
      List<Integer> section,
      UnaryOperator<List<Listed>> change) {
    List<Listed> listed = new ArrayList<>();
    for (int i = 0; i < category.papers().size(); i++) {
      listed.add(
          new Listed(
              category.papers().get(i),
              sources.of(place.paper(i)).map(origin -> EntryOrigin.at(origin.position()))));
    }
    List<Listed> now = place.categories().equals(section) ? change.apply(listed) : listed;
    for (int i = 0; i < now.size(); i++) {
      Place at = place.paper(i);
      now.get(i).origin().ifPresent(origin -> origins.put(at, origin));
    }
    List<Category> inner = new ArrayList<>();
    for (int i = 0; i < category.categories().size(); i++) {
      inner.add(
          copy(category.categories().get(i), place.category(i), sources, origins, section, change));
    }
    return new Category(category.title(), now.stream().map(Listed::paper).toList(), inner);
  }
}
