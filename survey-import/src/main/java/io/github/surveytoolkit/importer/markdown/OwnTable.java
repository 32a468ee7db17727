package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.importer.markdown.Part.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tables in our own form, told by the heads of their columns. */
final class OwnTable {

  private static final Map<String, Role> ROLES =
      Map.of(
          "Title", Role.TITLE,
          "Authors", Role.AUTHORS,
          "Venue", Role.VENUE,
          "Year", Role.DATE,
          "Date", Role.DATE,
          "Links", Role.LINK,
          "Code", Role.LINK,
          "Cite", Role.NAME,
          "Tags", Role.TOPIC,
          "Note", Role.NOTE);

  private OwnTable() {}

  static boolean isHead(List<EntryText> head) {
    List<String> names = names(head);
    return names.contains("Title") && ROLES.keySet().containsAll(names);
  }

  private static List<String> names(List<EntryText> head) {
    return head.stream().map(cell -> cell.text().strip()).toList();
  }

  static void read(List<EntryText> head, List<TableReader.Row> rows, Section section) {
    List<String> names = names(head);
    for (TableReader.Row row : rows) {
      section.candidates().add(candidate(names, row));
    }
  }

  private static Candidate candidate(List<String> names, TableReader.Row row) {
    EntryText title = new EntryTextBuilder().build();
    List<Part> parts = new ArrayList<>();
    for (int column = 0; column < Math.min(names.size(), row.cells().size()); column++) {
      EntryText cell = row.cells().get(column);
      Role role = role(names, column);
      if (role == Role.TITLE) {
        title = cell;
      } else if (!cell.isBlank()) {
        parts.add(new Part(role, cell));
      }
    }
    Candidate candidate = new Candidate(Candidate.Kind.OWN_ROW, title, row.span());
    candidate.parts().addAll(parts);
    return candidate;
  }

  /** Beside the links, a column of code says what they say. */
  private static Role role(List<String> names, int column) {
    String name = names.get(column);
    return name.equals("Code") && names.contains("Links")
        ? Role.NONE
        : ROLES.getOrDefault(name, Role.NONE);
  }
}
