package io.github.surveytoolkit.importer.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.text.LatexDecoder;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameParserTest {

  /** Given, particle, family and suffix, parted by slashes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '@',
      textBlock =
          """
          Ada Last                        | Ada//Last/
          Last, Ada                       | Ada//Last/
          Ludwig van Beethoven            | Ludwig/van/Beethoven/
          van Beethoven, Ludwig           | Ludwig/van/Beethoven/
          Ludwig van der Last Name        | Ludwig/van der/Last Name/
          de la Vall{\\'e}e Poussin, Ch.  | Ch./de la/Vallée Poussin/
          jean de la fontaine             | /jean de la/fontaine/
          Jean De La Fontaine             | Jean De La//Fontaine/
          Last, Jr., Ada                  | Ada//Last/Jr.
          van Last, III, Ada B.           | Ada B./van/Last/III
          Plato                           | //Plato/
          A. B.~Last                      | A. B.//Last/
          Jean-Pierre Dupont-Moretti      | Jean-Pierre//Dupont-Moretti/
          {\\'E}cole Normale              | École//Normale/
          Ada {\\o}stergaard Last         | Ada/østergaard/Last/
          Ada {von} Last                  | Ada von//Last/
          {von Last}, Ada                 | Ada//von Last/
          Mu{\\~n}oz, Jos\\'e             | José//Muñoz/
          深度, 学                         | 学//深度/
          family=Last, given=Ada, prefix=van, suffix=Jr. | Ada/van/Last/Jr.
          given={Ada B.}, family={Last}   | Ada B.//Last/
          Last,                           | //Last/
          """)
  void readsTheFourPartsOfAName(String name, String parts) {
    assertThat(shown(name)).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '@',
      textBlock =
          """
          {Open Group and Friends, Inc.}       | {Open Group and Friends, Inc.}
          Ada Last AND Ben Next                | Ada//Last/ + Ben//Next/
          Ada Last and {The Group} and others  | Ada//Last/ + {The Group} + ...
          Sandler, Andrea and Brand, Andy      | Andrea//Sandler/ + Andy//Brand/
          Ada Last and et al.                  | Ada//Last/ + ...
          """)
  void readsLists(String names, String shown) {
    assertThat(shown(names)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Last and and Ben Next           | Ada//Last/ + Ben//Next/
          Ada Last, Ben Next, Cy Third, D Fo  | Ada//Last/ + Ben//Next/ + Cy//Third/ + D//Fo/
          Last, A., Next, B.                  | A.//Last/ + B.//Next/
          Last, A. B.; Next, C.; Third, D.    | A. B.//Last/ + C.//Next/ + D.//Third/
          others and Ada Last                 | Ada//Last/
          """)
  void readsWhatBibtexRefusesAndSaysSo(String names, String shown) {
    assertThat(shown(names)).isEqualTo(shown);
    assertThat(NameParser.parse(names, LatexDecoder::text).problems()).isNotEmpty();
  }

  @Test
  void readsNothingOfNothing() {
    assertThat(NameParser.parse("  ", text -> text).authors()).isEmpty();
  }

  private static String shown(String names) {
    List<Author> authors = NameParser.parse(names, LatexDecoder::text).authors();
    return authors.stream().map(NameParserTest::shown).collect(Collectors.joining(" + "));
  }

  private static String shown(Author author) {
    if (author instanceof Author.Person person) {
      return person.given().orElse("")
          + "/"
          + person.particle().orElse("")
          + "/"
          + person.family()
          + "/"
          + person.suffix().orElse("");
    }
    return author instanceof Author.Group group ? "{" + group.name() + "}" : "...";
  }
}
