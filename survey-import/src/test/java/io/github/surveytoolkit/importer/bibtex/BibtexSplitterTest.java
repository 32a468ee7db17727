package io.github.surveytoolkit.importer.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.importer.bibtex.RawObject.Kind;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BibtexSplitterTest {

  private static final int TRIES = 2_000 * Integer.getInteger("tries.factor", 1);

  @Test
  void findsEveryKindOfObject() {
    List<RawObject> objects =
        BibtexSplitter.split(
            """
            Written by hand.
            @string{pub = "A House"}
            @preamble{"\\newcommand{\\x}{y}"}
            @comment{jabref-meta: databaseType:bibtex;}
            @article{a, title = {A {B} C}}
            @Book ( b , title = {A) in braces}, note = "and ) in quotes" )
            %@misc{c,
            %  title = {Out}
            %}
            @include{/etc/passwd}
            """);

    assertThat(objects.stream().map(RawObject::kind).filter(kind -> kind != Kind.TEXT))
        .containsExactly(
            Kind.STRING,
            Kind.PREAMBLE,
            Kind.COMMENT,
            Kind.ENTRY,
            Kind.ENTRY,
            Kind.COMMENTED_OUT,
            Kind.INCLUDE);
    assertThat(objects.stream().map(RawObject::type).filter(type -> !type.isEmpty()))
        .containsExactly("string", "preamble", "comment", "article", "book", "misc", "include");
  }

  @Test
  void countsBracesAsBibtexDoesWithoutRegardToBackslashes() {
    String text = "@misc{a, title = {x \\{ y}}\n}\n@misc{b, title = {z}}";

    assertThat(kinds(text)).containsExactly(Kind.ENTRY, Kind.TEXT, Kind.ENTRY);
  }

  @Test
  void cutsAnEntryThatDoesNotEndAtTheLineThatBeginsTheNext() {
    String text =
        "@misc{a, title = {open\n\n@misc{b, title = {fine}}\n@string(x = {y)\n@misc{c,}\n";

    assertThat(kinds(text))
        .containsExactly(
            Kind.UNBALANCED, Kind.ENTRY, Kind.TEXT, Kind.UNBALANCED, Kind.ENTRY, Kind.TEXT);
  }

  @Test
  void findsIndentedEntriesAfterOneThatDoesNotEnd() {
    String text =
        "  @misc{a, title = {open\n  @misc{b, title = {fine}}\n  @misc{c, title = {too}}\n";

    assertThat(kinds(text))
        .containsExactly(Kind.TEXT, Kind.UNBALANCED, Kind.ENTRY, Kind.TEXT, Kind.ENTRY, Kind.TEXT);
  }

  @Test
  void leavesAnIndentedEntryWithinAValueAlone() {
    String text = "@misc{a, note = {cite as\n  @misc{b, title = {x}}\n}}";

    assertThat(kinds(text)).containsExactly(Kind.ENTRY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"me@example.org", "@", "@ {", "@article", "@1{a}", "a @comment and more"})
  void takesForTextWhatBeginsNoObject(String text) {
    assertThat(kinds(text)).containsExactly(Kind.TEXT);
  }

  private static List<Kind> kinds(String text) {
    return BibtexSplitter.split(text).stream().map(RawObject::kind).toList();
  }

  @Test
  void losesNoCharacter() {
    String[] scraps = {
      "@", "misc", "comment", "string", "{", "}", "(", ")", "\"", "a,", "=", "\n", "%", " ", "x",
      "\ud83d"
    };
    Random random = new Random(3);
    for (int i = 0; i < TRIES; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(60); j >= 0; j--) {
        text.append(scraps[random.nextInt(scraps.length)]);
      }
      StringBuilder joined = new StringBuilder();
      for (RawObject object : BibtexSplitter.split(text.toString())) {
        assertThat(object.span().start()).isEqualTo(joined.length());
        joined.append(text, object.span().start(), object.span().end());
      }
      assertThat(joined).hasToString(text.toString());
    }
  }
}
