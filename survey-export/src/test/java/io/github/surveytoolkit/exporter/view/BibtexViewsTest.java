package io.github.surveytoolkit.exporter.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.exporter.template.Text;
import io.github.surveytoolkit.exporter.view.BibtexOptions.Order;
import io.github.surveytoolkit.exporter.view.BibtexOptions.VenueNames;
import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Identifiers;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.VenueKind;
import io.github.surveytoolkit.model.identity.Works;
import io.github.surveytoolkit.model.key.CitationKeys;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BibtexViewsTest {

  private static BibtexView view(Works works, BibtexOptions options) {
    return BibtexViews.of(works, CitationKeys.of(works, options.keys()), options);
  }

  private static final Venue ICML =
      new Venue(
          Optional.of("icml"),
          "International Conference on Machine Learning",
          Optional.of("ICML"),
          VenueKind.CONFERENCE,
          "ICML");
  private static final Venue JMLR =
      new Venue(
          Optional.of("jmlr"),
          "Journal of Machine Learning Research",
          Optional.of("JMLR"),
          VenueKind.JOURNAL,
          "JMLR");
  private static final Venue UNLISTED =
      new Venue(
          Optional.empty(), "A Small Meeting", Optional.empty(), VenueKind.CONFERENCE, "Small");
  private static final BibtexOptions STRINGS =
      BibtexOptions.STANDARD.withVenues(VenueNames.STRINGS);

  @Test
  void keepsTheOrderOfTheList() {
    Works works = works(keyed("zebra"), keyed("Mouse"), keyed("ant"));

    assertThat(keys(view(works, BibtexOptions.STANDARD))).containsExactly("zebra", "Mouse", "ant");
  }

  @Test
  void ordersByKeyWithoutRegardToCase() {
    Works works = works(keyed("zebra"), keyed("Mouse"), keyed("ant"));

    assertThat(keys(view(works, BibtexOptions.STANDARD.withOrder(Order.KEY))))
        .containsExactly("ant", "Mouse", "zebra");
  }

  @Test
  void writesOneEntryForAWorkThatIsListedTwice() {
    Paper entry =
        Paper.titled("Training Large Networks in Little Time")
            .withIdentifiers(new Identifiers(ArxivId.parse("2301.00001"), Optional.empty()));
    Survey survey =
        new Survey(
            Optional.empty(),
            About.NOTHING,
            List.of(),
            List.of(
                new Category("Training", List.of(entry), List.of()),
                new Category("Networks", List.of(entry), List.of())));

    assertThat(keys(view(Works.of(survey), BibtexOptions.STANDARD)))
        .containsExactly("training2023large");
  }

  @Test
  void writesNoStringsUnlessAskedFor() {
    Works works = works(keyed("one").withVenue(ICML));

    assertThat(view(works, BibtexOptions.STANDARD).strings()).isEmpty();
  }

  @Test
  void namesEachVenueOnceInOrderOfTheirNames() {
    Works works =
        works(
            keyed("one").withVenue(JMLR),
            keyed("two").withVenue(ICML),
            keyed("three").withVenue(ICML));

    assertThat(view(works, STRINGS).strings())
        .containsExactly(
            new BibtexStringView("icml", "International Conference on Machine Learning"),
            new BibtexStringView("jmlr", "Journal of Machine Learning Research"));
  }

  @Test
  void writesNoStringThatNoEntryUses() {
    Works works =
        works(
            keyed("unlisted").withVenue(UNLISTED), Paper.titled("Without a Year").withVenue(ICML));

    assertThat(view(works, STRINGS).strings()).isEmpty();
  }

  @Test
  void isEmptyForAnEmptySurvey() {
    assertThat(view(Works.of(Survey.EMPTY), STRINGS))
        .isEqualTo(new BibtexView(List.of(), List.of()));
  }

  private static Works works(Paper... papers) {
    return Works.of(new Survey(Optional.empty(), About.NOTHING, List.of(papers), List.of()));
  }

  private static Paper keyed(String key) {
    return Paper.titled("On the Habits of the " + key)
        .withDate(PublicationDate.of(2020))
        .withKey(new CitationKey(key));
  }

  private static List<String> keys(BibtexView view) {
    return view.entries().stream().map(entry -> ((Text.Verbatim) entry.key()).text()).toList();
  }
}
