package io.github.surveytoolkit.model.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.identity.Works;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CitationKeysTest {

  private static final CitationKeyPattern ONE_KEY = CitationKeyPattern.parse("key");
  private static final CitationKeyPattern FIRST_WORD = CitationKeyPattern.parse("[auth]");

  private static Works works(Paper... papers) {
    return Works.of(new Survey(Optional.empty(), About.NOTHING, List.of(papers), List.of()));
  }

  /** Each work as {@code title: key}, in the order of the list. */
  private static List<String> keys(CitationKeyPattern pattern, Paper... papers) {
    Works works = works(papers);
    CitationKeys keys = CitationKeys.of(works, pattern);
    return works.asList().stream()
        .map(work -> work.paper().title() + ": " + keys.of(work))
        .toList();
  }

  private static Paper keyed(String title, String key) {
    return Paper.titled(title).withKey(new CitationKey(key));
  }

  @Test
  void givesKeysByThePattern() {
    assertThat(keys(FIRST_WORD, Paper.titled("Pruning"), Paper.titled("Distillation")))
        .containsExactly("Pruning: Pruning", "Distillation: Distillation");
  }

  @Test
  void suffixesFollowTheTitlesInAnyOrderOfTheList() {
    Paper apple = Paper.titled("Apple");
    Paper berry = Paper.titled("Berry");
    Paper cherry = Paper.titled("Cherry");

    assertThat(keys(ONE_KEY, apple, berry, cherry))
        .containsExactly("Apple: key", "Berry: keya", "Cherry: keyb");
    assertThat(keys(ONE_KEY, cherry, apple, berry))
        .containsExactly("Cherry: keyb", "Apple: key", "Berry: keya");
  }

  @Test
  void keysThatDifferInCaseAloneClash() {
    assertThat(keys(FIRST_WORD, Paper.titled("Bert a"), Paper.titled("BERT b")))
        .containsExactly("Bert a: Bert", "BERT b: BERTa");
  }

  @Test
  void keepsGivenKeysAndMakesNewOnesGiveWay() {
    assertThat(keys(ONE_KEY, Paper.titled("Apple"), keyed("Berry", "KEY"), keyed("Cherry", "keya")))
        .containsExactly("Apple: keyb", "Berry: KEY", "Cherry: keya");
  }

  @Test
  void keepsKeyThatIsGivenTwiceForOneWorkOnly() {
    assertThat(keys(FIRST_WORD, keyed("Cherry", "mine"), keyed("Berry", "Mine")))
        .containsExactly("Cherry: Cherry", "Berry: Mine");
  }

  @Test
  void countsLettersOnAfterTheLastOne() {
    Paper[] papers =
        IntStream.range(100, 129).mapToObj(i -> Paper.titled("Part" + i)).toArray(Paper[]::new);

    assertThat(keys(ONE_KEY, papers))
        .startsWith("Part100: key", "Part101: keya")
        .endsWith("Part126: keyz", "Part127: keyaa", "Part128: keyab");
  }

  @Test
  void takesTheKeyThatTheBibliographyHasForAWork() {
    Works list = works(Paper.titled("Attention Is All You Need"), Paper.titled("Pruning"));
    Works bibliography =
        works(keyed("Attention is all you need", "vaswani"), keyed("Another Work", "Pruning"));

    CitationKeys keys = CitationKeys.of(list, FIRST_WORD, bibliography);

    assertThat(list.asList().stream().map(keys::of))
        .containsExactly(new CitationKey("vaswani"), new CitationKey("Pruninga"));
  }

  @Test
  void theBibliographysKeyCountsAndNotTheLists() {
    Works list = works(keyed("Attention Is All You Need", "mine"));
    Works bibliography = works(keyed("Attention Is All You Need", "theirs"));

    assertThat(CitationKeys.of(list, ONE_KEY, bibliography).of(list.asList().get(0)))
        .hasToString("theirs");
  }

  @Test
  void knowsNoKeyOfForeignWork() {
    CitationKeys keys = CitationKeys.of(works(Paper.titled("Apple")), ONE_KEY);
    Works other = works(Paper.titled("Berry"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> keys.of(other.asList().get(0)))
        .withMessage("no key for the work Berry");
  }

  /** Counting from "a" for each clash would take minutes here. */
  @Test
  @Timeout(20)
  void countsOnFromTheLastClash() {
    Paper[] papers =
        IntStream.range(100_000, 150_000)
            .mapToObj(i -> Paper.titled("Part" + i))
            .toArray(Paper[]::new);

    assertThat(keys(ONE_KEY, papers).get(49_999)).isEqualTo("Part149999: keybuya");
  }
}
