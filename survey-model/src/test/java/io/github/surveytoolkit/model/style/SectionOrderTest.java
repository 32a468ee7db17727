package io.github.surveytoolkit.model.style;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionOrderTest {

  private static List<Paper> ofYears(int... years) {
    List<Paper> papers = new ArrayList<>();
    for (int year : years) {
      papers.add(Paper.titled("A Paper").withDate(PublicationDate.of(year)));
    }
    return papers;
  }

  private static Paper of(int year) {
    return ofYears(year).get(0);
  }

  @Test
  void addsBehindThePapersOfTheSameYearWhereTheOldestComeFirst() {
    assertThat(SectionOrder.place(ofYears(2019, 2020, 2020, 2022), of(2020))).isEqualTo(3);
  }

  @Test
  void addsBehindThePapersOfTheSameYearWhereTheNewestComeFirst() {
    assertThat(SectionOrder.place(ofYears(2023, 2022, 2022, 2020), of(2022))).isEqualTo(3);
  }

  @Test
  void addsTheNewestInFrontWhereTheNewestComeFirst() {
    assertThat(SectionOrder.place(ofYears(2023, 2022, 2020), of(2024))).isZero();
  }

  @Test
  void addsAtTheEndWhereThereIsNoOrder() {
    assertThat(SectionOrder.place(ofYears(2020, 2023, 2019, 2022), of(2021))).isEqualTo(4);
  }

  @Test
  void addsByTitleWhereTitlesAreInOrder() {
    List<Paper> papers =
        List.of(Paper.titled("Alpha"), Paper.titled("beta"), Paper.titled("Delta"));
    assertThat(SectionOrder.place(papers, Paper.titled("Charlie"))).isEqualTo(2);
  }
}
