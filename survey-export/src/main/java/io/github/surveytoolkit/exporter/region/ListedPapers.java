package io.github.surveytoolkit.exporter.region;

import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.CategoryPath;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.identity.Works;
import io.github.surveytoolkit.model.statistics.ListedWork;
import io.github.surveytoolkit.model.statistics.ListedWorks;
import io.github.surveytoolkit.model.statistics.SurveyStatistics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The works of a survey, of all of it or of one category with those below. */
final class ListedPapers {

  private final Survey survey;
  private final Works grouped;
  private final ListedWorks works;
  private final Set<CategoryPath> paths = new LinkedHashSet<>();

  ListedPapers(Survey survey) {
    this.survey = survey;
    this.grouped = Works.of(survey);
    this.works = ListedWorks.of(survey, grouped);
    collect(survey.categories(), CategoryPath.ROOT);
  }

  private void collect(List<Category> categories, CategoryPath above) {
    for (Category category : categories) {
      CategoryPath path = above.then(category.title());
      paths.add(path);
      collect(category.categories(), path);
    }
  }

  SurveyStatistics statistics() {
    return SurveyStatistics.of(survey, grouped);
  }

  /** Returns what the option {@code category} selects, by a title or by a whole path. */
  List<ListedWork> selected(RegionOptions options) {
    Optional<String> wanted = options.text("category");
    return wanted.isEmpty()
        ? works.all()
        : path(wanted.get(), options).map(works::below).orElse(List.of());
  }

  private Optional<CategoryPath> path(String wanted, RegionOptions options) {
    List<CategoryPath> found = paths.stream().filter(path -> isCalled(path, wanted)).toList();
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    if (found.isEmpty()) {
      String instead =
          RegionOptions.instead(wanted, paths.stream().map(ListedPapers::title).toList());
      options.problem(
          "unknown category \"" + wanted + "\"" + (paths.isEmpty() ? "; there is none" : instead));
    } else {
      options.problem(
          "category \""
              + wanted
              + "\" may be \""
              + found.get(0)
              + "\" or \""
              + found.get(1)
              + "\"; write its whole path");
    }
    return Optional.empty();
  }

  private static boolean isCalled(CategoryPath path, String wanted) {
    return path.toString().equalsIgnoreCase(wanted) || title(path).equalsIgnoreCase(wanted);
  }

  private static String title(CategoryPath path) {
    return path.titles().get(path.titles().size() - 1);
  }
}
