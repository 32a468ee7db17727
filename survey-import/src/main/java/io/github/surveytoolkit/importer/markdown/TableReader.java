package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.importer.markdown.Part.Role;
import io.github.surveytoolkit.model.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the rows of a table, of pipes or of HTML, into candidates. */
final class TableReader {

  /**
   * A row.
   *
   * @param heading what a cell that spans several rows says, if the table heads its rows so
   */
  record Row(List<EntryText> cells, SourceSpan span, Optional<EntryText> heading) {

    Row(List<EntryText> cells, SourceSpan span) {
      this(cells, span, Optional.empty());
    }

    boolean hasLink() {
      return cells.stream().anyMatch(cell -> !cell.links().isEmpty());
    }
  }

  private TableReader() {}

  /** Adds the rows to {@code section}; a row of one bold cell begins a section of its own. */
  static void read(Candidate.Kind kind, List<EntryText> head, List<Row> rows, Section section) {
    ColumnRoles roles = ColumnRoles.of(head, rows.stream().map(Row::cells).toList());
    Section current = section;
    boolean legend =
        !roles.headsTitles() && hasWords(head) && rows.stream().noneMatch(Row::hasLink);
    Optional<EntryText> heading = Optional.empty();
    for (Row row : rows) {
      if (row.heading().isPresent() && !row.heading().equals(heading)) {
        heading = row.heading();
        current = section.add(Section.BOLD_LINE, heading.get(), row.span());
      }
      if (legend) {
        current
            .candidates()
            .add(new Candidate(Candidate.Kind.LEGEND_ROW, firstCell(row), row.span()));
      } else if (isSectionRow(row)) {
        section
            .candidates()
            .add(new Candidate(Candidate.Kind.SECTION_ROW, firstCell(row), row.span()));
        current = section.add(Section.BOLD_LINE, firstCell(row), row.span());
      } else if (roles.titleColumn() >= 0) {
        current.candidates().add(candidate(kind, row, roles));
      } else {
        current.candidates().add(new Candidate(kind, firstCell(row), row.span()));
      }
    }
  }

  private static boolean hasWords(List<EntryText> head) {
    return head.stream().anyMatch(cell -> !cell.isBlank());
  }

  private static EntryText firstCell(Row row) {
    return row.cells().stream()
        .filter(cell -> !cell.isBlank())
        .findFirst()
        .orElseGet(() -> new EntryTextBuilder().build());
  }

  private static boolean isSectionRow(Row row) {
    List<EntryText> filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
    if (filled.size() != 1 || row.cells().size() < 2) {
      return false;
    }
    EntryText only = filled.get(0);
    int words = Words.count(only.text());
    return only.links().isEmpty()
        && words > 0
        && words <= 8
        && (only.styleAt(0) & EntryText.STRONG) != 0;
  }

  private static Candidate candidate(Candidate.Kind kind, Row row, ColumnRoles roles) {
    int title = roles.titleColumn();
    EntryText text =
        title < row.cells().size() ? row.cells().get(title) : new EntryTextBuilder().build();
    Candidate candidate = new Candidate(kind, text, row.span());
    for (Part part : parts(row, roles)) {
      candidate.parts().add(part);
    }
    return candidate;
  }

  private static List<Part> parts(Row row, ColumnRoles roles) {
    List<Part> parts = new ArrayList<>();
    for (int column = 0; column < row.cells().size(); column++) {
      Role role = roles.of(column);
      if (column != roles.titleColumn() && !row.cells().get(column).isBlank()) {
        parts.add(new Part(role, row.cells().get(column)));
      }
    }
    return parts;
  }
}
