package io.github.surveytoolkit.model.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Identifiers;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.VenueCatalog;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationKeyPatternTest {

  private static final Paper ATTENTION =
      Paper.titled("Attention Is All You Need")
          .withAuthors(List.of(person("Vaswani"), person("Shazeer"), person("Parmar")))
          .withVenue(VenueCatalog.standard().findOrUnlisted("NIPS"))
          .withDate(PublicationDate.of(2017))
          .withIdentifiers(
              new Identifiers(Optional.of(new ArxivId("1706.03762")), Optional.empty()))
          .withFields(Map.of("pages", "5998--6008", "series", "café series"));

  private static final Paper GRADIENTS =
      Paper.titled("Gradients without Backpropagation").withDate(PublicationDate.of(2022));

  private static Author person(String family) {
    return new Author.Person(Optional.empty(), Optional.empty(), family, Optional.empty());
  }

  private static String key(String pattern, Paper paper) {
    return CitationKeyPattern.parse(pattern).keyOf(paper).value();
  }

  private static String standardKey(Paper paper) {
    return CitationKeyPattern.STANDARD.keyOf(paper).value();
  }

  @Test
  void standardKeyIsAuthorYearAndWord() {
    assertThat(CitationKeyPattern.STANDARD).hasToString("[auth:lower][year][veryshorttitle:lower]");
    assertThat(standardKey(ATTENTION)).isEqualTo("vaswani2017attention");
  }

  @Test
  void titleWordsTakeThePlaceOfMissingAuthors() {
    assertThat(standardKey(GRADIENTS)).isEqualTo("gradients2022backpropagation");
  }

  @Test
  void standardKeyLeavesOutWhatIsMissing() {
    assertThat(standardKey(Paper.titled("Attention Is All You Need"))).isEqualTo("attentionall");
    assertThat(standardKey(Paper.titled("BERT"))).isEqualTo("bert");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [auth]            | Vaswani
          [authors]         | VaswaniShazeerParmar
          [authors2]        | VaswaniShazeerEtAl
          [authors3]        | VaswaniShazeerParmar
          [authEtAl]        | VaswaniEtAl
          [year]            | 2017
          [shortyear]       | 17
          [camel]           | AttentionIsAllYouNeed
          [shorttitle]      | AttentionAllNeed
          [veryshorttitle]  | Attention
          [VENUE]           | NeurIPS
          [ARXIV]           | 1706.03762
          [pages]           | 5998--6008
          [series]          | cafeseries
          """)
  void fillsMarkers(String pattern, String key) {
    assertThat(key(pattern, ATTENTION)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [auth]                 | Gradients
          [authors]              | Gradients
          [authEtAl]             | Gradients
          [veryshorttitle]       | Backpropagation
          [shorttitle]           | Backpropagation
          [camel]                | GradientsWithoutBackpropagation
          [auth][VENUE][ARXIV]   | Gradients
          [auth][series]         | Gradients
          """)
  void fillsMarkersOfPaperWithoutAuthors(String pattern, String key) {
    assertThat(key(pattern, GRADIENTS)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [auth:lower]              | vaswani
          [auth:upper]              | VASWANI
          [auth:truncate3]          | Vas
          [auth:truncate99]         | Vaswani
          [auth:truncate3:lower]    | vas
          [pages:truncate4]         | 5998
          [series:capitalize]       | Cafeseries
          [camel:abbr]              | AIAYN
          [VENUE:(none)]            | NeurIPS
          [volume:(none)]           | none
          """)
  void appliesModifiersFromLeftToRight(String pattern, String key) {
    assertThat(key(pattern, ATTENTION)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [auth]:[year]/[VENUE]_x.y+z-1  | Vaswani:2017/NeurIPS_x.y+z-1
          key[year]                      | key2017
          {[auth]}, [year]!              | Vaswani2017
          -_[year]                       | 2017
          """)
  void keepsLiteralTextThatKeysMayHold(String pattern, String key) {
    assertThat(key(pattern, ATTENTION)).isEqualTo(key);
  }

  @Test
  void namesTwoAuthorsBothInAuthEtAl() {
    assertThat(key("[authEtAl]", ATTENTION.withAuthors(List.of(person("Li"), person("Wu")))))
        .isEqualTo("LiWu");
  }

  @Test
  void writesOthersAsEtAl() {
    assertThat(key("[authors]", ATTENTION.withAuthors(List.of(person("Li"), new Author.Others()))))
        .isEqualTo("LiEtAl");
  }

  @Test
  void writesNamesInAscii() {
    Author particle =
        new Author.Person(Optional.of("Aäron"), Optional.of("van den"), "Oord", Optional.empty());

    assertThat(key("[auth:lower]", ATTENTION.withAuthors(List.of(particle))))
        .isEqualTo("vandenoord");
    assertThat(key("[auth]", ATTENTION.withAuthors(List.of(person("Müller-Groß")))))
        .isEqualTo("Muller-Gross");
    assertThat(key("[auth]", ATTENTION.withAuthors(List.of(new Author.Group("NLLB Team")))))
        .isEqualTo("NLLBTeam");
  }

  @Test
  void takesTheYearOfPreprintFromItsIdentifier() {
    Paper preprint = Paper.titled("BERT").withIdentifiers(ATTENTION.identifiers());

    assertThat(standardKey(preprint)).isEqualTo("bert2017");
  }

  @Test
  void isNeverEmpty() {
    Paper chinese = Paper.titled("深度学习");

    assertThat(standardKey(chinese)).isEqualTo("entry");
    assertThat(key("[auth]", chinese.withIdentifiers(ATTENTION.identifiers())))
        .isEqualTo("arxiv1706.03762");
    assertThat(CitationKeyPattern.STANDARD.keyOf(chinese.withDate(PublicationDate.of(2020))))
        .isEqualTo(new CitationKey("2020"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Auth][year]      | unknown marker [Auth]; the markers are auth,
          [year][]          | unknown marker [];
          [year][AUTH:lower]| unknown marker [AUTH:lower];
          [auth:small]      | unknown modifier "small"; the modifiers are lower,
          [authors0]        | unknown marker [authors0];
          [authors99999999999] | unknown marker [authors99999999999];
          [auth:]           | unknown modifier "";
          [year][auth       | bracket without its partner at character 7 of [year][auth
          year]             | bracket without its partner at character 5 of year]
          [[auth]]          | bracket without its partner at character 1 of [[auth]]
          """)
  void refusesPatternAndNamesWhatIsWrong(String pattern, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CitationKeyPattern.parse(pattern))
        .withMessageStartingWith(message);
  }
}
