package io.github.surveytoolkit.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinedTextTest {

  private static final int TRIES = 20_000 * Integer.getInteger("tries.factor", 1);

  /** Values stand in brackets. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[a][b]           | a; b",
        "[a; b][c]        | a\\; b; c",
        "[a;b][c]         | a;b; c",
        "[a;][b]          | a\\;; b",
        "[a\\][b]         | a\\\\; b",
        "[a\\; b]         | a\\\\\\; b",
        "[a\\;b]          | a\\\\\\;b",
        "[a\\b][c]        | a\\b; c",
        "[;]              | \\;",
        "[{Last, First}]  | {Last, First}"
      })
  void joinsValues(String values, String joined) {
    assertThat(JoinedText.ofValues(bracketed(values))).isEqualTo(joined);
    assertThat(JoinedText.values(joined)).isEqualTo(bracketed(values));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[A][B]           | A > B",
        "[A > B][C]       | A \\> B > C",
        "[A -> B][x>y]    | A -> B > x>y",
        "[> A][B >]       | \\> A > B \\>",
        "[A \\> B]        | A \\\\> B",
        "[A\\][B]         | A\\ > B",
        "[>][>]           | \\> > \\>"
      })
  void joinsTitles(String titles, String joined) {
    assertThat(JoinedText.ofPath(bracketed(titles))).isEqualTo(joined);
    assertThat(JoinedText.path(joined)).isEqualTo(bracketed(titles));
  }

  @Test
  void leavesOutWhatIsEmpty() {
    assertThat(JoinedText.values("")).isEmpty();
    assertThat(JoinedText.values("; a; ; b;")).containsExactly("a", "b");
    assertThat(JoinedText.path(" > A >  > B > ")).containsExactly("A", "B");
  }

  @Test
  void givesBackWhateverItJoins() {
    Random random = new Random(4);
    for (int i = 0; i < TRIES; i++) {
      List<String> values = values(random);
      assertThat(JoinedText.values(JoinedText.ofValues(values))).isEqualTo(values);
      List<String> titles = values.stream().map(String::strip).filter(t -> !t.isEmpty()).toList();
      assertThat(JoinedText.path(JoinedText.ofPath(titles))).isEqualTo(titles);
    }
  }

  private static List<String> values(Random random) {
    List<String> values = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      StringBuilder value = new StringBuilder();
      for (int length = 1 + random.nextInt(7); length > 0; length--) {
        value.append("a\\;> \n".charAt(random.nextInt(6)));
      }
      values.add(value.toString());
    }
    return values;
  }

  private static List<String> bracketed(String values) {
    return List.of(values.substring(1, values.length() - 1).split("]\\[", -1));
  }
}
