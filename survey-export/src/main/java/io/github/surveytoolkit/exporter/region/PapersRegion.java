package io.github.surveytoolkit.exporter.region;

import io.github.surveytoolkit.exporter.view.Column;
import io.github.surveytoolkit.exporter.view.ExportOptions;
import io.github.surveytoolkit.exporter.view.ListOptions;
import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.source.RegionName;
import io.github.surveytoolkit.model.statistics.Grouping;
import io.github.surveytoolkit.model.statistics.ListedWork;
import io.github.surveytoolkit.model.statistics.WorkGroups;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The regions that list papers: tables, lists, and the newest. */
final class PapersRegion {

  private static final List<Column> COLUMNS =
      List.of(
          Column.TITLE,
          Column.AUTHORS,
          Column.VENUE,
          Column.YEAR,
          Column.LINKS,
          Column.CODE,
          Column.TAGS,
          Column.NOTE);
  private static final int USUALLY_RECENT = 10;
  private static final int MOST_RECENT = 1000;

  private final RegionOptions options;
  private final ListedPapers papers;

  PapersRegion(RegionOptions options, ListedPapers papers) {
    this.options = options;
    this.papers = papers;
  }

  /** Returns the papers of a category, a row or a bullet each. */
  String category(RegionName name, RegionLayout layout) {
    SortBy sort = options.choice("sort", List.of(SortBy.values())).orElse(SortBy.LIST);
    List<ListedWork> selected = sort.sorted(papers.selected(options));
    Optional<Grouping> group = options.choice("group", List.of(Grouping.values()));
    List<Category> groups = group.map(by -> groups(selected, by)).orElse(List.of());
    List<Paper> loose =
        group.isPresent() ? List.of() : selected.stream().map(ListedWork::paper).toList();
    return name == RegionName.TABLE
        ? layout.papers(survey(loose, groups), table(options.choices("columns", COLUMNS)))
        : layout.papers(survey(loose, groups), ExportOptions.STANDARD);
  }

  private static List<Category> groups(List<ListedWork> selected, Grouping by) {
    List<Category> groups = new ArrayList<>();
    WorkGroups.of(selected, by)
        .forEach((name, members) -> groups.add(new Category(name, members, List.of())));
    return groups;
  }

  /** Returns the newest papers of all; with columns, as a table. */
  String recent(RegionLayout layout) {
    int count = options.number("count", 1, MOST_RECENT).orElse(USUALLY_RECENT);
    List<Column> columns = options.choices("columns", COLUMNS);
    List<Paper> newest =
        papers.selected(options).stream()
            .map(ListedWork::paper)
            .filter(paper -> paper.date().isPresent())
            .sorted(SortBy.newestFirst())
            .limit(count)
            .toList();
    return layout.papers(
        survey(newest, List.of()), columns.isEmpty() ? ExportOptions.STANDARD : table(columns));
  }

  private static Survey survey(List<Paper> papers, List<Category> groups) {
    return new Survey(Optional.empty(), About.NOTHING, papers, groups);
  }

  private static ExportOptions table(List<Column> columns) {
    return ExportOptions.STANDARD
        .withList(new ListOptions(ListOptions.Form.TABLE))
        .withColumns(columns);
  }
}
