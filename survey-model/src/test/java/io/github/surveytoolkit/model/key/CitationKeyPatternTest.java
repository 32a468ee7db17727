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
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationKeyPatternTest {

  private static final String LONG = "a".repeat(100_000);

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
          [shorttitle]      | AttentionIsAll
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
          [veryshorttitle]       | Gradients
          [shorttitle]           | GradientsBackpropagation
          [auth][veryshorttitle] | GradientsBackpropagation
          [auth][shorttitle]     | GradientsBackpropagation
          [pureauth][edtr][year] | 2022
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
          [series:capitalize]       | CafeSeries
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

    assertThat(key("[auth:lower]", ATTENTION.withAuthors(List.of(particle)))).isEqualTo("oord");
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
          [Auth][year]         | column 1: unknown marker [Auth], did you mean [auth]?
          [year][]             | column 7: unknown marker []
          [year][AUTH:lower]   | column 7: unknown marker [AUTH], did you mean [auth]?
          [auth:small]         | column 7: unknown modifier "small"; the modifiers are (default), abbr,
          [authors0]           | column 1: unknown marker [authors0], did you mean [authors]?
          [authors99999999999] | column 1: unknown marker [authors99999999999], did you mean
          [authEtAll]          | column 1: unknown marker [authEtAll], did you mean [authEtAl]?
          [volum]              | column 1: unknown marker [volum], did you mean [volume]?
          [auth:]              | column 7: unknown modifier "";
          [auth:trunkate3]     | column 7: unknown modifier "trunkate3", did you mean "truncate"?
          [auth:minify_name_list] | column 7: JabRef's modifier "minify_name_list" is not known here
          [citationkey]        | column 1: JabRef's marker [citationkey] is not known here
          [year][auth          | column 7: bracket [ is never closed
          [year:lower          | column 1: bracket [ is never closed
          year]                | column 5: bracket ] closes nothing
          é😀year]             | column 7: bracket ] closes nothing
          [[auth]]             | column 1: unknown marker []
          [year(x)]            | column 6: "(" stands where : or ] is wanted
          [volume:(x]          | column 11: bracket ] closes nothing
          [volume:(x           | column 9: parenthesis ( is never closed
          a"b                  | column 2: quote is never closed
          [auth:regex(a,b)]    | column 7: regex wants ("pattern","replacement"), both in quotes
          [auth:regex("a")]    | column 7: regex wants ("pattern","replacement"), both in quotes
          [auth:regex("(","")] | column 7: not a regular expression: "(": Unclosed group
          [auth:regex("a","$1")] | column 7: not a replacement: "$1": No group 1
          """)
  void refusesPatternAndNamesWhatIsWrong(String pattern, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CitationKeyPattern.parse(pattern))
        .withMessageStartingWith(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a+)+b", "(a|a)*b", "(a|b|ab)*bc", "(.*)*(.*)*x", "a*a*a*a*a*b"})
  @Timeout(10)
  void stopsRegularExpressionThatTakesTooLong(String regex) {
    CitationKeyPattern pattern =
        CitationKeyPattern.parse("[fulltitle:regex(\"" + regex + "\",\"x\")]");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> pattern.keyOf(Paper.titled(LONG)))
        .withMessageStartingWith("regex(\"" + regex + "\", \u2026) takes too long on \"aaaa")
        .withMessageEndingWith("write it without a repetition inside another");
  }

  @Test
  @Timeout(10)
  void stopsReplacementThatGrowsWithoutEnd() {
    String doubled = ":regex(\"(.+)\",\"$1$1$1\")";
    CitationKeyPattern pattern = CitationKeyPattern.parse("[fulltitle" + doubled.repeat(30) + "]");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> pattern.keyOf(Paper.titled("A Title")))
        .withMessageContaining("takes too long");
  }

  @Test
  @Timeout(10)
  void takesUsualRegularExpressionsOnLongTitles() {
    assertThat(key("[fulltitle:regex(\"[^b]\",\"\")]", Paper.titled(LONG + "b"))).isEqualTo("b");
    assertThat(key("[fulltitle:regex(\"^(.).*$\",\"$1\")]", Paper.titled(LONG + "b")))
        .isEqualTo("a");
  }

  @Test
  void refusesPatternThatIsNestedTooDeep() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CitationKeyPattern.parse("[a:(".repeat(10_000)))
        .withMessage("column 81: brackets stand in more than 20 others");
  }

  /** Any text is a pattern or is refused with its column. */
  @Test
  void anyTextIsPatternOrRefusedWithItsColumn() {
    List<String> pieces =
        List.of(
            "[",
            "]",
            "(",
            ")",
            ":",
            "\"",
            "\\",
            "auth",
            "title",
            "lower",
            "regex(\"",
            "\",\"",
            "\")",
            "x",
            "$1",
            "[auth]",
            "[year:(",
            "\u00e9",
            "\0",
            " ",
            "*",
            "truncate3");
    Random random = new Random(7);
    int tries = 20_000 * Integer.getInteger("tries.factor", 1);
    for (int i = 0; i < tries; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(12); j >= 0; j--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      try {
        assertThat(CitationKeyPattern.parse(text.toString()).keyOf(ATTENTION).value())
            .matches("[A-Za-z0-9][A-Za-z0-9:._+/-]*");
      } catch (KeyPatternException wrong) {
        assertThat(wrong).hasMessageStartingWith("column ");
      }
    }
  }
}
