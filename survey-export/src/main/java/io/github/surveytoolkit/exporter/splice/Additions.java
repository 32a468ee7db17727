package io.github.surveytoolkit.exporter.splice;

import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.source.EntryOrigin;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.source.SourceMap;
import io.github.surveytoolkit.model.style.ListStyle;
import io.github.surveytoolkit.model.style.SectionOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Adds papers to a section of a page, each in the section's style and where its order says.
 *
 * <pre>{@code
 * ReadResult wanted = Additions.wanted(source, read, List.of(2, 0), papers);
 * List<TextEdit> edits = ReadmeUpdate.edits(source, read, wanted);
 * }</pre>
 */
public final class Additions {

  private final List<Integer> section;
  private final List<Integer> kept = new ArrayList<>();
  private final List<Paper> papers = new ArrayList<>();

  private Additions(List<Integer> section) {
    this.section = section;
  }

  /**
   * Returns the survey of {@code page} with {@code added} in the category to which {@code section}
   * leads, as this list would have them.
   *
   * @param page what was read from {@code source}
   */
  public static ReadResult wanted(
      Source source, ReadResult page, List<Integer> section, List<Paper> added) {
    ListStyle style = ListStyle.learn(source, page, new EntryText());
    Additions additions = new Additions(section);
    additions.keep(papersOf(page.survey(), section));
    added.forEach(paper -> additions.add(style.adapt(section, paper)));
    return additions.wanted(page);
  }

  private static List<Paper> papersOf(Survey survey, List<Integer> section) {
    List<Paper> papers = survey.papers();
    List<Category> level = survey.categories();
    for (int index : section) {
      papers = level.get(index).papers();
      level = level.get(index).categories();
    }
    return papers;
  }

  private void keep(List<Paper> old) {
    for (int i = 0; i < old.size(); i++) {
      papers.add(old.get(i));
      kept.add(i);
    }
  }

  private void add(Paper paper) {
    int at = SectionOrder.place(papers, paper);
    papers.add(at, paper);
    kept.add(at, -1);
  }

  private ReadResult wanted(ReadResult page) {
    Survey survey = page.survey();
    Category root = with(new Category("", survey.papers(), survey.categories()), Place.ROOT);
    Survey wanted = new Survey(survey.title(), survey.about(), root.papers(), root.categories());
    return new ReadResult(
        wanted, positions(page.sourceMap()), page.outline(), List.of(), List.of());
  }

  private Category with(Category category, Place place) {
    if (place.categories().equals(section)) {
      return new Category(category.title(), papers, category.categories());
    }
    List<Category> inner = new ArrayList<>();
    for (int i = 0; i < category.categories().size(); i++) {
      inner.add(with(category.categories().get(i), place.category(i)));
    }
    return new Category(category.title(), category.papers(), inner);
  }

  /** Entries of the section have moved by what was put in front of them. */
  private SourceMap positions(SourceMap page) {
    Map<Place, EntryOrigin> origins = new LinkedHashMap<>();
    page.origins()
        .forEach(
            (place, origin) -> {
              boolean here = place.categories().equals(section);
              int index = here ? kept.indexOf(place.index()) : place.index();
              Optional.of(index)
                  .filter(at -> at >= 0)
                  .ifPresent(at -> origins.put(place.paper(at), origin));
            });
    return new SourceMap(origins);
  }
}
