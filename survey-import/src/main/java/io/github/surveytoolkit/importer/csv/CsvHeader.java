package io.github.surveytoolkit.importer.csv;

import io.github.surveytoolkit.model.text.FormulaGuard;
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The first row that is not empty, which names the columns, and the separator of the file: a comma,
 * or a semicolon or tab as spreadsheets write it in some languages, whichever gives most columns
 * that are known.
 *
 * @param columns of each cell, where it is known
 * @param names as written, made unlike one another, for what no column is known for
 */
record CsvHeader(
    CsvRow row, char separator, List<Optional<CsvColumn>> columns, List<String> names) {

  private static final char[] SEPARATORS = {',', ';', '\t'};

  CsvHeader {
    columns = List.copyOf(columns);
    names = List.copyOf(names);
  }

  /** Finds the header row; empty if no column in it is known. */
  static Optional<CsvHeader> of(String text) {
    Optional<CsvHeader> best = Optional.empty();
    for (char separator : SEPARATORS) {
      CsvHeader header = of(firstRow(text, separator), separator);
      if (header.known() > best.map(CsvHeader::known).orElse(0L)) {
        best = Optional.of(header);
      }
    }
    return best;
  }

  private static CsvRow firstRow(String text, char separator) {
    CsvScanner scanner = new CsvScanner(text, separator, (code, message, offset) -> {});
    CsvRow row = scanner.next();
    while (row.isBlank() && scanner.hasNext()) {
      row = scanner.next();
    }
    return row;
  }

  private static CsvHeader of(CsvRow row, char separator) {
    List<Optional<CsvColumn>> columns = new ArrayList<>();
    List<String> names = new ArrayList<>();
    Set<CsvColumn> seen = EnumSet.noneOf(CsvColumn.class);
    Set<String> taken = new HashSet<>();
    for (CsvCell cell : row.cells()) {
      String name = TextNormalizer.normalize(FormulaGuard.take(cell.text()));
      columns.add(CsvColumn.ofName(name).filter(seen::add));
      names.add(unlike(name.isEmpty() ? columnName(names.size()) : name, taken));
    }
    return new CsvHeader(row, separator, columns, names);
  }

  private static String unlike(String name, Set<String> taken) {
    String free = name;
    for (int number = 2; !taken.add(free); number++) {
      free = name + " " + number;
    }
    return free;
  }

  private static String columnName(int index) {
    return "column " + (index + 1);
  }

  private long known() {
    return columns.stream().filter(Optional::isPresent).count();
  }

  /** Returns the cells that name a known column for the second time. */
  List<CsvCell> repeated() {
    return row.cells().stream()
        .filter(cell -> CsvColumn.ofName(cell.text()).isPresent())
        .filter(cell -> column(row.cells().indexOf(cell)).isEmpty())
        .toList();
  }

  int size() {
    return columns.size();
  }

  boolean has(CsvColumn column) {
    return columns.contains(Optional.of(column));
  }

  Optional<CsvColumn> column(int index) {
    return index < size() ? columns.get(index) : Optional.empty();
  }

  String name(int index) {
    return index < size() ? names.get(index) : columnName(index);
  }

  /** Returns all columns that are known, as a message lists them. */
  static String wanted() {
    return Arrays.stream(CsvColumn.values()).map(CsvColumn::word).collect(Collectors.joining(", "));
  }
}
