package io.github.surveytoolkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceTest {

  @Test
  void isReachedFromTheRoot() {
    Place place = Place.ROOT.category(0).category(2).paper(5);

    assertThat(place.categories()).containsExactly(0, 2);
    assertThat(place.index()).isEqualTo(5);
  }

  @Test
  void startsAtTheFirstPaperOfSubcategory() {
    assertThat(Place.ROOT.paper(7).category(1)).isEqualTo(new Place(List.of(1), 0));
  }

  @Test
  void showsIndexesFromTheRootDown() {
    assertThat(new Place(List.of(0, 2), 5)).hasToString("0/2:5");
    assertThat(Place.ROOT).hasToString(":0");
  }

  @Test
  void isKeyOfMaps() {
    Map<Place, String> titles = Map.of(new Place(List.of(0, 2), 5), "Attention Is All You Need");

    assertThat(titles)
        .containsEntry(Place.ROOT.category(0).category(2).paper(5), "Attention Is All You Need")
        .doesNotContainKey(Place.ROOT.category(0).category(2))
        .doesNotContainKey(Place.ROOT.category(0).paper(5));
  }

  @Test
  void refusesNegativeIndex() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Place.ROOT.paper(-1))
        .withMessage("index must not be negative, was -1");
  }
}
