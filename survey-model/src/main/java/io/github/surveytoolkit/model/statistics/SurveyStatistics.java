package io.github.surveytoolkit.model.statistics;

import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.identity.Works;
import java.util.Arrays;
import java.util.List;

/**
 * What can be counted of a survey. A work counts once, however often it is listed; in a table by
 * category it counts in each that lists it.
 *
 * <pre>{@code
 * SurveyStatistics statistics = SurveyStatistics.of(survey);
 * int share = statistics.all().percent(statistics.all().withCode());
 * }</pre>
 *
 * @param title what the survey calls itself, or nothing
 * @param all all works
 * @param tables one for each {@link Grouping}, in its order
 * @param years the works of each year by category
 * @param taxonomy the categories at the top, each with those below it
 */
public record SurveyStatistics(
    String title,
    Count all,
    List<CountTable> tables,
    List<YearCount> years,
    List<CategoryCount> taxonomy) {

  public SurveyStatistics {
    tables = List.copyOf(tables);
    years = List.copyOf(years);
    taxonomy = List.copyOf(taxonomy);
  }

  public static SurveyStatistics of(Survey survey) {
    return of(survey, Works.of(survey));
  }

  /** Counts {@code works}, which are those of {@code survey}. */
  public static SurveyStatistics of(Survey survey, Works works) {
    List<ListedWork> listed = ListedWorks.of(survey, works).all();
    return new SurveyStatistics(
        survey.title().orElse(""),
        Count.of("Total", listed.stream().map(ListedWork::paper).toList()),
        Arrays.stream(Grouping.values()).map(by -> CountTable.of(listed, by)).toList(),
        YearCount.of(listed),
        CategoryCount.of(survey, works));
  }

  public CountTable by(Grouping grouping) {
    return tables.stream().filter(table -> table.by() == grouping).findFirst().orElseThrow();
  }
}
