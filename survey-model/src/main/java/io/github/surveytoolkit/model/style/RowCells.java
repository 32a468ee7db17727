package io.github.surveytoolkit.model.style;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The cells of a table's row: a value goes into the cell of its column and never makes a new one,
 * and a cell that loses its value shows what empty cells of the table show.
 */
final class RowCells {

  /** Stands for a slot in the text of a row. */
  private static final char SLOT = '\uE010';

  private final PatternPool section;
  private final PatternPool list;

  RowCells(PatternPool section, PatternPool list) {
    this.section = section;
    this.list = list;
  }

  /** Returns how many cells a row has. */
  static int count(List<String> literals) {
    int count = 1;
    for (String literal : literals) {
      for (int i = literal.indexOf('|'); i >= 0; i = literal.indexOf('|', i + 1)) {
        count += i == 0 || literal.charAt(i - 1) != '\\' ? 1 : 0;
      }
    }
    return count;
  }

  /** Returns in which cell a slot stands. */
  static int column(List<String> literals, int slot) {
    return parts(text(literals.subList(0, slot + 1))).size() - 1;
  }

  /**
   * Puts a slot into a cell, with the marks that stand around it there in another row: in the place
   * of what an empty cell shows, else behind what the cell holds.
   *
   * @param model the literals of the other row
   * @param at which slot of the other row
   */
  static boolean put(
      Slot slot, List<String> model, int at, List<Slot> slots, List<String> literals) {
    List<String> cells = parts(text(literals));
    int column = column(model, at);
    if (column <= 0 || column >= cells.size()) {
      return false;
    }
    String before = afterPipe(model.get(at)).stripLeading();
    String after = beforePipe(model.get(at + 1)).stripTrailing();
    String cell = cells.get(column);
    boolean empty = isEmpty(cell);
    String own = before + SLOT + after;
    cells.set(column, empty ? " " + own + " " : cell.stripTrailing() + " " + own + " ");
    int index = 0;
    for (int i = 0; i < column; i++) {
      index += (int) cells.get(i).chars().filter(c -> c == SLOT).count();
    }
    index += empty ? 0 : (int) cell.chars().filter(c -> c == SLOT).count();
    slots.add(index, slot);
    set(literals, String.join("|", cells));
    return true;
  }

  /** Returns which cells of a row are blank, none of anything else. */
  static Set<Integer> blank(List<String> literals) {
    Set<Integer> blank = new HashSet<>();
    if (EntryPattern.Medium.of(literals.get(0)) == EntryPattern.Medium.ROW) {
      List<String> cells = parts(text(literals));
      for (int i = 1; i < cells.size() - 1; i++) {
        if (cells.get(i).isBlank()) {
          blank.add(i);
        }
      }
    }
    return blank;
  }

  /** Writes into cells that became blank what the table's empty cells of the column show. */
  void fill(List<String> literals, Set<Integer> blankBefore) {
    Set<Integer> blank = blank(literals);
    blank.removeAll(blankBefore);
    if (!blank.isEmpty()) {
      List<String> cells = parts(text(literals));
      blank.forEach(i -> cells.set(i, empty(i, cells.size()).orElse(cells.get(i))));
      set(literals, String.join("|", cells));
    }
  }

  /** Returns what cells of the column show where they are empty, else what those of any do. */
  private Optional<String> empty(int column, int columns) {
    return sign(section, columns, column, column + 1)
        .or(() -> sign(list, columns, column, column + 1))
        .or(() -> sign(list, columns, 1, columns - 1));
  }

  private static Optional<String> sign(PatternPool pool, int columns, int from, int to) {
    Map<String, Integer> shown = new LinkedHashMap<>();
    pool.forEach(
        (pattern, times) -> {
          if (pattern.medium() == EntryPattern.Medium.ROW && count(pattern.literals()) == columns) {
            for (String cell : parts(text(pattern.literals())).subList(from, to)) {
              boolean empty = !cell.isBlank() && isEmpty(cell);
              shown.merge(cell, empty ? times : 0, Integer::sum);
            }
          }
        });
    return shown.entrySet().stream()
        .filter(cell -> cell.getValue() > 0)
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey);
  }

  private static boolean isEmpty(String cell) {
    return cell.chars().noneMatch(c -> c == SLOT || Character.isLetterOrDigit(c));
  }

  private static String text(List<String> literals) {
    return String.join(String.valueOf(SLOT), literals);
  }

  private static void set(List<String> literals, String text) {
    literals.clear();
    literals.addAll(List.of(text.split(String.valueOf(SLOT), -1)));
  }

  /** Parts a row at its pipes, but not at escaped ones. */
  private static List<String> parts(String text) {
    return new ArrayList<>(List.of(text.split("(?<!\\\\)\\|", -1)));
  }

  private static String afterPipe(String literal) {
    List<String> parts = parts(literal);
    return parts.get(parts.size() - 1);
  }

  private static String beforePipe(String literal) {
    return parts(literal).get(0);
  }
}
