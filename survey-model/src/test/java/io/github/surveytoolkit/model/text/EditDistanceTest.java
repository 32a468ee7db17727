package io.github.surveytoolkit.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

  @ParameterizedTest
  @CsvSource({
    "neurips, neurips, 0",
    "neurips, neurops, 1",
    "neurips, neurip, 1",
    "neurips, neurrips, 1",
    "neurips, neruips, 1",
    "neurips, neruipss, 2",
    "icml, iclr, 2",
    "kitten, sitting, 3",
    "'', abc, 3",
    "abc, '', 3",
    "'', '', 0",
  })
  void countsLettersChangedMissingAddedOrSwapped(String one, String other, int distance) {
    assertThat(EditDistance.of(one, other, 10)).isEqualTo(distance);
    assertThat(EditDistance.of(other, one, 10)).isEqualTo(distance);
  }

  @ParameterizedTest
  @CsvSource({"kitten, sitting, 2", "a, abcdefgh, 3", "icml, iclr, 2", "icml, icml, 0"})
  void stopsAtTheLimit(String one, String other, int limit) {
    assertThat(EditDistance.of(one, other, limit)).isEqualTo(limit);
  }

  @Test
  void findsTheNearestWord() {
    assertThat(EditDistance.nearest("tabel", List.of("list", "table"), 3)).contains("table");
    assertThat(EditDistance.nearest("nonsense", List.of("list", "table"), 3)).isEmpty();
    assertThat(EditDistance.nearest("a", List.of(), 3)).isEmpty();
  }
}
