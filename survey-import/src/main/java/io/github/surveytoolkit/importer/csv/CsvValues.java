package io.github.surveytoolkit.importer.csv;

import io.github.surveytoolkit.importer.csv.CsvScanner.Problems;
import io.github.surveytoolkit.model.source.FieldSpan;
import io.github.surveytoolkit.model.source.PaperField;
import io.github.surveytoolkit.model.text.FormulaGuard;
import io.github.surveytoolkit.model.text.JoinedText;
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the cells of one row say, by their columns. */
final class CsvValues {

  /** Deeper, titles are left joined: nobody writes that, and all that visit the tree recurse. */
  private static final int DEEPEST = 50;

  private static final Map<CsvColumn, PaperField> FIELDS = new EnumMap<>(CsvColumn.class);

  static {
    FIELDS.put(CsvColumn.TITLE, PaperField.TITLE);
    FIELDS.put(CsvColumn.AUTHORS, PaperField.AUTHORS);
    FIELDS.put(CsvColumn.VENUE, PaperField.VENUE);
    FIELDS.put(CsvColumn.YEAR, PaperField.DATE);
    FIELDS.put(CsvColumn.PAPER_URL, PaperField.LINK);
    FIELDS.put(CsvColumn.CODE_URL, PaperField.LINK);
    FIELDS.put(CsvColumn.OTHER_URLS, PaperField.LINK);
    FIELDS.put(CsvColumn.TAGS, PaperField.TAG);
    FIELDS.put(CsvColumn.NOTE, PaperField.NOTE);
  }

  private final CsvRow row;
  private final CsvHeader header;
  private final Problems problems;
  private final Map<CsvColumn, CsvCell> known = new EnumMap<>(CsvColumn.class);
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final List<FieldSpan> spans = new ArrayList<>();

  CsvValues(CsvRow row, CsvHeader header, Problems problems) {
    this.row = row;
    this.header = header;
    this.problems = problems;
    sort();
    compareLength();
  }

  private void sort() {
    for (int i = 0; i < row.cells().size(); i++) {
      CsvCell cell = row.cells().get(i);
      Optional<CsvColumn> column = header.column(i);
      if (!cell.isBlank() && column.isPresent()) {
        known.put(column.get(), cell);
        Optional.ofNullable(FIELDS.get(column.get()))
            .ifPresent(field -> spans.add(new FieldSpan(field, cell.span())));
      } else if (!cell.isBlank()) {
        fields.put(header.name(i), TextNormalizer.normalize(FormulaGuard.take(cell.text())));
      }
    }
  }

  private void compareLength() {
    int cells = row.cells().size();
    if (cells < header.size()) {
      problems.found(
          "csv-row",
          "the row ends after cell " + cells + " of " + header.size() + "; the others are empty",
          row.span().end());
    } else if (row.cells().stream().skip(header.size()).anyMatch(cell -> !cell.isBlank())) {
      problems.found(
          "csv-row",
          "the row has more cells than the header names; quote a cell that holds a separator",
          row.cells().get(header.size()).span().start());
    }
  }

  boolean has(CsvColumn column) {
    return known.containsKey(column);
  }

  boolean isColumn(CsvColumn column) {
    return header.has(column);
  }

  /** Returns what stands in the cell, or nothing. */
  String raw(CsvColumn column) {
    CsvCell cell = known.get(column);
    return cell == null ? "" : FormulaGuard.take(cell.text());
  }

  /** Returns what stands in the cell as the model holds text, or nothing. */
  String text(CsvColumn column) {
    return TextNormalizer.normalize(raw(column));
  }

  /** Keeps what cannot be read as what it should be, and says so. */
  void keep(CsvColumn column, String wanted) {
    fields.putIfAbsent(column.word(), text(column));
    problem(column, wanted + ", was \"" + text(column) + "\"; it is kept as a field");
  }

  void problem(CsvColumn column, String message) {
    CsvCell cell = known.get(column);
    int offset = cell == null ? row.span().start() : cell.span().start();
    problems.found("csv-value", column.word() + " " + message, offset);
  }

  List<String> path() {
    List<String> titles =
        JoinedText.path(raw(CsvColumn.CATEGORY)).stream()
            .map(TextNormalizer::normalize)
            .filter(title -> !title.isEmpty())
            .toList();
    if (titles.size() <= DEEPEST) {
      return titles;
    }
    problem(CsvColumn.CATEGORY, "must be at most " + DEEPEST + " titles; the last are one title");
    List<String> path = new ArrayList<>(titles.subList(0, DEEPEST - 1));
    path.add(JoinedText.ofPath(titles.subList(DEEPEST - 1, titles.size())));
    return path;
  }

  Map<String, String> fields() {
    return fields;
  }

  List<FieldSpan> spans() {
    return spans;
  }
}
