package io.github.surveytoolkit.model.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.Identifiers;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.VenueKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurveyStatisticsTest {

  private static final Venue ARXIV =
      new Venue(Optional.empty(), "arXiv", Optional.empty(), VenueKind.PREPRINT, "arXiv");
  private static final Paper ATTENTION =
      Paper.titled("Attention Is All You Need")
          .withVenue(Venue.unlisted("NeurIPS"))
          .withDate(PublicationDate.of(2017))
          .withLinks(List.of(new Link(LinkKind.CODE, Optional.empty(), "https://github.com/a/b")));
  private static final Paper RESIDUAL =
      Paper.titled("Deep Residual Learning for Image Recognition")
          .withVenue(ARXIV)
          .withDate(PublicationDate.of(2015))
          .withTags(List.of("vision", "backbone"));
  private static final Paper UNDATED = Paper.titled("A Survey of Surveys of Nothing at All");

  private static final Survey SURVEY =
      new Survey(
          Optional.of("Small"),
          About.NOTHING,
          List.of(UNDATED),
          List.of(
              new Category(
                  "Models",
                  List.of(ATTENTION),
                  List.of(new Category("Vision", List.of(RESIDUAL), List.of()))),
              new Category("Language", List.of(ATTENTION), List.of())));

  private static List<String> rows(Grouping by) {
    return SurveyStatistics.of(SURVEY).by(by).rows().stream()
        .map(row -> row.name() + " " + row.papers())
        .toList();
  }

  @Test
  void countsAWorkOnceHoweverOftenItIsListed() {
    Count all = SurveyStatistics.of(SURVEY).all();

    assertThat(all).isEqualTo(new Count("Total", 3, 1, 1, 1));
    assertThat(all.unsaid()).isEqualTo(1);
    assertThat(all.percent(all.withCode())).isEqualTo(33);
  }

  @Test
  void countsByYearTheNewestFirst() {
    assertThat(rows(Grouping.YEAR)).containsExactly("2017 1", "2015 1", "Without a year 1");
  }

  @Test
  void countsInEachCategoryAtTheTopThatListsAWork() {
    assertThat(rows(Grouping.CATEGORY))
        .containsExactly("Models 2", "Language 1", "Without a category 1");
  }

  @Test
  void countsByTagAndVenueTheLargestFirst() {
    assertThat(rows(Grouping.TAG)).containsExactly("backbone 1", "vision 1", "Without a tag 2");
    assertThat(rows(Grouping.VENUE)).containsExactly("arXiv 1", "NeurIPS 1", "Without a venue 1");
  }

  @Test
  void countsTheTreeWithWhatIsBelow() {
    assertThat(SurveyStatistics.of(SURVEY).taxonomy())
        .containsExactly(
            new CategoryCount("Models", 2, List.of(new CategoryCount("Vision", 1, List.of()))),
            new CategoryCount("Language", 1, List.of()));
  }

  @Test
  void addsUpTheYearsOfTheFirstCategory() {
    assertThat(SurveyStatistics.of(SURVEY).years())
        .containsExactly(
            new YearCount(2015, Map.of("Models", 1)), new YearCount(2017, Map.of("Models", 1)));
  }

  @Test
  void takesAPaperWithAnArxivIdentifierAloneForAPreprint() {
    Paper paper =
        Paper.titled("A")
            .withIdentifiers(new Identifiers(ArxivId.parse("2301.00001"), Optional.empty()));

    assertThat(Count.of("", List.of(paper))).isEqualTo(new Count("", 1, 0, 1, 0));
  }

  @Test
  void countsNothingOfNothing() {
    SurveyStatistics statistics = SurveyStatistics.of(Survey.EMPTY);

    assertThat(statistics.all().percent(0)).isZero();
    assertThat(statistics.years()).isEmpty();
    assertThat(statistics.by(Grouping.VENUE).rows()).isEmpty();
  }
}
