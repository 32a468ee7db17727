package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Survey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The columns of a table of entries. */
final class ListColumns {

  private final List<Paper> papers = new ArrayList<>();

  private ListColumns(Survey survey) {
    survey.forEachPaper((place, paper) -> papers.add(paper));
  }

  /** Returns what is wanted; else the usual ones, with those that some entry needs. */
  static List<ListColumnView> of(Survey survey, List<Column> wanted) {
    ListColumns columns = new ListColumns(survey);
    return (wanted.isEmpty() ? columns.usual() : wanted).stream().map(columns::view).toList();
  }

  private List<Column> usual() {
    List<Column> usual = new ArrayList<>(List.of(Column.TITLE));
    addIf(paper -> !paper.authors().isEmpty(), Column.AUTHORS, usual);
    usual.addAll(List.of(Column.VENUE, Column.YEAR, Column.LINKS));
    addIf(paper -> !paper.tags().isEmpty(), Column.TAGS, usual);
    addIf(paper -> paper.note().isPresent(), Column.NOTE, usual);
    return usual;
  }

  private void addIf(Predicate<Paper> needs, Column column, List<Column> columns) {
    if (papers.stream().anyMatch(needs)) {
      columns.add(column);
    }
  }

  private ListColumnView view(Column column) {
    return new ListColumnView(column.word(), head(column));
  }

  /** A column of years that holds months is one of dates. */
  private String head(Column column) {
    boolean exact =
        papers.stream()
            .anyMatch(paper -> paper.date().filter(d -> d.month().isPresent()).isPresent());
    if (column == Column.YEAR && exact) {
      return "Date";
    }
    return column.name().charAt(0) + column.name().substring(1).toLowerCase(Locale.ROOT);
  }
}
