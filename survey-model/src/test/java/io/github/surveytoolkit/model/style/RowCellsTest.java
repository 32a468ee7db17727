package io.github.surveytoolkit.model.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowCellsTest {

  private static final List<String> MODEL = List.of("| ", " | [", ") | - |");
  private final List<Slot> slots = new ArrayList<>(List.of(Slot.of(Slot.Kind.TITLE)));

  @Test
  void takesTheEmptyCellOfTheColumn() {
    List<String> row = new ArrayList<>(List.of("| ", " | - | - |"));
    assertThat(RowCells.put(new Slot(Slot.Kind.LINK, 0, ""), MODEL, 1, slots, row)).isTrue();
    assertThat(row).containsExactly("| ", " | [", ") | - |");
  }

  @Test
  void standsBehindWhatTheCellHolds() {
    List<String> row = new ArrayList<>(List.of("| ", " | soon | - |"));
    assertThat(RowCells.put(new Slot(Slot.Kind.LINK, 0, ""), MODEL, 1, slots, row)).isTrue();
    assertThat(row).containsExactly("| ", " | soon [", ") | - |");
  }

  @Test
  void countsNoEscapedPipe() {
    assertThat(RowCells.count(List.of("| a \\| b ", " | c |"))).isEqualTo(4);
  }
}
