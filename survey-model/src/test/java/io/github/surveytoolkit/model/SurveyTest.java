package io.github.surveytoolkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurveyTest {

  /** Two papers before any category, a category with a subcategory, and one without papers. */
  private static final Survey SURVEY =
      new Survey(
          Optional.of("Efficient Models"),
          About.NOTHING,
          papers("Overview", "Outlook"),
          List.of(
              new Category(
                  "Compression",
                  papers("Distillation"),
                  List.of(new Category("Pruning", papers("Lottery", "Magnitude"), List.of()))),
              new Category("Hardware", List.of(), List.of()),
              new Category("Serving", papers("Batching"), List.of())));

  private static List<Paper> papers(String... titles) {
    return List.of(titles).stream().map(Paper::titled).toList();
  }

  @Test
  void visitsPapersInReadingOrderWithTheirPlaces() {
    List<String> visited = new ArrayList<>();

    SURVEY.forEachPaper((place, paper) -> visited.add(place + " " + paper.title()));

    assertThat(visited)
        .containsExactly(
            ":0 Overview",
            ":1 Outlook",
            "0:0 Distillation",
            "0/0:0 Lottery",
            "0/0:1 Magnitude",
            "2:0 Batching");
  }

  @Test
  void listsTheEntriesOfAllCategoriesInReadingOrder() {
    assertThat(SURVEY.allPapers().stream().map(Paper::title))
        .containsExactly("Overview", "Outlook", "Distillation", "Lottery", "Magnitude", "Batching");
  }

  @Test
  void countsEntriesOfAllCategories() {
    assertThat(SURVEY.entryCount()).isEqualTo(6);
    assertThat(Survey.EMPTY.entryCount()).isZero();
  }

  @Test
  void countsEntryThatStandsTwiceTwice() {
    Survey twice =
        new Survey(Optional.empty(), About.NOTHING, papers("Lottery", "Lottery"), List.of());

    assertThat(twice.entryCount()).isEqualTo(2);
  }

  @Test
  void namesTheCategoriesThatLeadToPlace() {
    assertThat(SURVEY.pathOf(new Place(List.of(0, 0), 1)))
        .isEqualTo(new CategoryPath(List.of("Compression", "Pruning")));
    assertThat(SURVEY.pathOf(Place.ROOT)).isEqualTo(CategoryPath.ROOT);
  }

  @Test
  void hasNoPathOfForeignPlace() {
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> SURVEY.pathOf(new Place(List.of(1, 0), 0)));
  }
}
