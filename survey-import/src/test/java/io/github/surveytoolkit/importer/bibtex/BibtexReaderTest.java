package io.github.surveytoolkit.importer.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.source.BlockAccount;
import io.github.surveytoolkit.model.source.EntryOrigin;
import io.github.surveytoolkit.model.source.FieldSpan;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BibtexReaderTest {

  /** Each of these costs jbibtex alone the file or the truth. */
  @Nested
  class WhereJbibtexFails {

    @Test
    void opensNoFileThatAnIncludeNames() {
      String bib = "@include{/etc/passwd}\n@misc{a, title = {A}}";

      assertThat(Bibs.titles(bib)).containsExactly("A");
      assertThat(Bibs.findings(bib)).containsExactly("1:1 include");
    }

    @Test
    void readsPastTextBetweenEntries() {
      assertThat(
              Bibs.titles(
                  "mail me@example.org\n@misc{a, title = {A}}\n= 50% { more\n@misc{b, title = {B}}"))
          .containsExactly("A", "B");
    }

    @Test
    void readsPastABraceTooMany() {
      String bib = "@misc{a, title = {A}}, year = {2020}\n}\n@misc{b, title = {B}}";

      assertThat(Bibs.titles(bib)).containsExactly("A", "B");
      assertThat(Bibs.findings(bib)).containsExactly("1:22 text-after-entry");
    }

    @Test
    void keepsAllOthersWhenTheLastEntryIsBroken() {
      String bib = "@misc{a, title = {A}}\n@misc{b, title = {B}\n";

      assertThat(Bibs.titles(bib)).containsExactly("A");
      assertThat(Bibs.findings(bib)).containsExactly("2:1 unbalanced-entry");
    }

    @Test
    void keepsAnUnknownMacroAsText() {
      String bib = "@article{a, title = {A}, journal = jmlr}";

      assertThat(Bibs.papers(bib).get(0).venue().orElseThrow().id()).contains("jmlr");
      assertThat(Bibs.findings(bib)).containsExactly("1:36 undefined-macro");
    }

    @Test
    void readsBothOfTwoEntriesWithOneKey() {
      String bib = "@misc{a, title = {A}}\n@misc{A, title = {B}}";

      assertThat(Bibs.titles(bib)).containsExactly("A", "B");
      assertThat(Bibs.findings(bib)).containsExactly("2:7 repeated-key");
    }

    @Test
    void readsParentheses() {
      assertThat(Bibs.paper("@misc(a, title = {A (b) c}, note = \"(d)\")").title())
          .isEqualTo("A (b) c");
    }

    @Test
    void readsKeysOfAnyScript() {
      assertThat(Bibs.paper("@misc{\u6587\u732e2020, title = {A}}").key())
          .contains(new CitationKey("\u6587\u732e2020"));
    }

    @Test
    void mendsAMissingComma() {
      String bib = "@misc{a\n  title = {A}\n  year = 2020\n}";

      assertThat(Bibs.titles(bib)).containsExactly("A");
      assertThat(Bibs.findings(bib)).containsExactly("1:7 missing-comma", "3:3 missing-comma");
    }

    @Test
    void readsATypeOfAnyScript() {
      assertThat(Bibs.papers("@\u6587{a}")).hasSize(1);
    }

    @Test
    void endsWhereCrossReferencesRunInACircle() {
      String bib = "@misc{a, title={A}, crossref={b}}\n@misc{b, title={B}, crossref={a}}";

      assertThat(Bibs.titles(bib)).containsExactly("A", "B");
      assertThat(Bibs.findings(bib)).containsExactly("2:30 parent-cycle");
    }

    @Test
    void keepsCommasAtLineBreaks() {
      assertThat(Bibs.paper("@misc{a, title = {One\n, two,\n three}}").title())
          .isEqualTo("One , two, three");
    }

    @Test
    void countsABraceAfterABackslash() {
      assertThat(Bibs.paper("@misc{a, title = {A \\{ b\\}}, note = {c}}").fields())
          .containsEntry("note", "c");
    }

    @Test
    void readsAnEntryWithoutFields() {
      assertThat(Bibs.papers("@misc{a}\n@misc{}\n@misc{b,}")).hasSize(3);
    }

    @Test
    void readsExtraCommasAndOddSpaces() {
      String bib = "@misc{a,, title = {A},\u00a0year = 2020,,\n}";

      assertThat(Bibs.papers(bib).get(0).date().orElseThrow().year()).isEqualTo(2020);
      assertThat(Bibs.findings(bib)).containsExactly("1:9 extra-comma", "1:36 extra-comma");
    }

    @Test
    void readsAnUnknownStringOfMonths() {
      assertThat(Bibs.paper("@misc{a, year = 2020, month = sep # { 3}}").date().orElseThrow())
          .hasToString("PublicationDate[year=2020, month=OptionalInt[9], day=OptionalInt[3]]");
    }
  }

  @Nested
  class Macros {

    @Test
    void areJoined() {
      String bib =
          """
          @string{acm = "ACM"}
          @string(press = acm # { Press})
          @book{a, publisher = press # ", " # {New York} # 7, title = "T"}
          """;

      assertThat(Bibs.paper(bib).fields()).containsEntry("publisher", "ACM Press, New York7");
    }

    @Test
    void mayBeUsedBeforeTheyAreDefined() {
      assertThat(Bibs.paper("@misc{a, note = later}\n@string{later = {Later}}").fields())
          .containsEntry("note", "Later");
    }

    @Test
    void standForTheLastDefinitionBeforeTheirUse() {
      String bib = "@string{x={1}} @misc{a, note=x} @string{x={2}} @misc{b, note=X}";

      assertThat(Bibs.papers(bib).stream().map(paper -> paper.fields().get("note")))
          .containsExactly("1", "2");
    }

    @Test
    void doNotGrowBeyondAllBounds() {
      StringBuilder bib = new StringBuilder("@string{m0 = {xxxxxxxxxxxxxxxxxxxx}}\n");
      for (int i = 1; i < 40; i++) {
        bib.append("@string{m%d = m%d # m%d # m%d}\n".formatted(i, i - 1, i - 1, i - 1));
      }
      ReadResult read = Bibs.read(bib + "@misc{a, title = m39}");

      assertThat(read.diagnostics()).anyMatch(found -> found.code().equals("macros-too-long"));
      assertThat(read.survey().papers().get(0).title().length()).isLessThan(2_000_000);
    }
  }

  @Nested
  class Parents {

    @Test
    void giveABooktitleAndWhatElseIsMissing() {
      String bib =
          """
          @inproceedings{child, author = {Last, Ada}, title = {A}, crossref = {Parent}, pages = {1--2}}
          @proceedings{parent, title = {Proceedings of ICML}, year = 2020, publisher = {PMLR}, doi = {10.1000/1},
            url = {https://example.org/all}, editor = {Next, Ben}}
          """;
      Paper child = Bibs.papers(bib).get(0);

      assertThat(child.venue().orElseThrow().id()).contains("icml");
      assertThat(child.date().orElseThrow().year()).isEqualTo(2020);
      assertThat(child.identifiers().doi()).isEmpty();
      assertThat(child.links()).isEmpty();
      assertThat(child.fields())
          .isEqualTo(Map.of("pages", "1\u20132", "publisher", "PMLR", "editor", "Next, Ben"));
    }

    @Test
    void giveByXdataAllThatIsMissing() {
      String bib =
          """
          @xdata{house, publisher = {A House}, xdata = {town}}
          @xdata{town, location = {Town}}
          @book{a, title = {A}, year = 2020, xdata = {house, town}}
          """;
      ReadResult read = Bibs.read(bib);

      assertThat(read.survey().papers()).hasSize(1);
      assertThat(read.survey().papers().get(0).fields())
          .isEqualTo(Map.of("publisher", "A House", "address", "Town"));
      assertThat(read.blocks().stream().map(BlockAccount::outcome))
          .containsExactly(
              BlockAccount.Outcome.LEFT_OUT,
              BlockAccount.Outcome.LEFT_OUT,
              BlockAccount.Outcome.PAPER);
    }

    @Test
    void thatAreMissingAreReportedAndNoFiles() {
      String bib = "@misc{a, title = {A}, crossref = {/etc/passwd}}";

      assertThat(Bibs.findings(bib)).containsExactly("1:34 unknown-parent");
      assertThat(Bibs.papers(bib).get(0).fields()).containsEntry("crossref", "/etc/passwd");
    }

    @Test
    void mayFormAnyChain() {
      StringBuilder bib = new StringBuilder();
      for (int i = 0; i < 5_000; i++) {
        bib.append("@misc{k%d, title={T}, crossref={k%d}}\n".formatted(i, i + 1));
      }
      bib.append("@misc{k5000, title={T}, note={deep}}");

      assertThat(Bibs.papers(bib.toString()).get(0).fields()).containsEntry("note", "deep");
    }
  }

  @Nested
  class Mistakes {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '@',
        textBlock =
            """
            title = {A}, title = {B}       | 1:23 repeated-field | A
            title = "A "good" one", year=1 | 1:21 quote-within-quotes | A "good" one
            title {A}                      | 1:16 missing-equals | A
            title = A Bare One             | 1:18 bare-value | A Bare One
            title = {A \\foo{B}}           | 1:21 unknown-command | A \\foo{B}
            title = {A}, stray words       | 1:23 text-between-fields | A
            title = {A}, key words = {b}   | 1:23 odd-field-name | A
            """)
    void costNoMoreThanAWarning(String fields, String finding, String title) {
      String bib = "@misc{a, " + fields + "}";

      assertThat(Bibs.titles(bib)).containsExactly(title);
      assertThat(Bibs.findings(bib)).contains(finding);
    }

    @Test
    void inAKeyLeaveItOut() {
      String bib = "@misc{a~b, title = {A}}";

      assertThat(Bibs.papers(bib).get(0).key()).isEmpty();
      assertThat(Bibs.findings(bib)).containsExactly("1:7 odd-key");
    }

    @Test
    void mayBeAKeyThatIsMissing() {
      String bib = "@misc{title = {A}, year = 2020}";

      assertThat(Bibs.titles(bib)).containsExactly("A");
      assertThat(Bibs.findings(bib)).containsExactly("1:7 missing-key");
    }
  }

  @Nested
  class Sources {

    private static final String BIB =
        """
        @article{a,
          author = {Last, Ada},
          title  = "A" # " B",
          journal = {Nature}, year = 2020, month = may,
          url = {https://example.org/a}
        }
        """;

    @Test
    void haveASpanForEveryEntryAndItsParts() {
      EntryOrigin origin = Bibs.read(BIB).sourceMap().of(Place.ROOT).orElseThrow();

      assertThat(origin.position()).hasToString("refs.bib:1:1");
      assertThat(origin.span().map(span -> BIB.substring(span.start(), span.end())))
          .contains(BIB.strip());
      assertThat(origin.fields().stream().map(Sources::shown))
          .containsExactly(
              "AUTHORS {Last, Ada}",
              "TITLE \"A\" # \" B\"",
              "VENUE {Nature}",
              "DATE 2020",
              "DATE may",
              "LINK {https://example.org/a}");
    }

    private static String shown(FieldSpan field) {
      return field.field() + " " + BIB.substring(field.span().start(), field.span().end());
    }

    @Test
    void accountForEveryEntry() {
      String bib = "@misc{a, title = {A}}\n%@misc{b, title = {B}}\n@misc{c, title = {C}\n";

      assertThat(
              Bibs.read(bib).blocks().stream()
                  .map(
                      b ->
                          b.position().line()
                              + " "
                              + b.kind()
                              + " "
                              + b.outcome()
                              + ": "
                              + b.reason()))
          .containsExactly(
              "1 @misc PAPER: it is an entry",
              "2 @misc LEFT_OUT: it is commented out",
              "3 @misc LEFT_OUT: the braces of the entry do not balance");
    }
  }

  @Nested
  class Categories {

    private static final String BIB =
        """
        @misc{a, title = {A}, keywords = {Pruning; Large Models}, groups = {Mine}}
        @misc{b, title = {B}, keywords = {pruning, Pruning}}
        @misc{c, title = {C}}
        """;

    @Test
    void areNoneUnlessAskedFor() {
      assertThat(Bibs.read(BIB).survey().categories()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"KEYWORDS, 'Pruning Large Models pruning'", "GROUPS, Mine"})
    void areMadeOfAField(CategoriesFrom from, String titles) {
      ReadResult read = BibtexReader.read(Source.of("refs.bib", BIB), List.of(), from);

      assertThat(
              String.join(" ", read.survey().categories().stream().map(Category::title).toList()))
          .isEqualTo(titles);
      assertThat(read.survey().papers()).extracting(Paper::title).contains("C");
      assertThat(read.sourceMap().of(Place.ROOT.category(0)).orElseThrow().position().line())
          .isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@a{",
        "@a{b",
        "@a{b,c={",
        "@",
        "{}",
        "@a{b,c=\"",
        "@a{\"=,",
        "@a{b,c=d#",
        "@string{"
      })
  void staysFastOnPumpedText(String pump) {
    String bib = pump.repeat(100_000 / pump.length());

    assertThat(Bibs.read(bib).diagnostics()).isNotNull();
    assertThat(
            Bibs.read("@misc{a, title = {" + bib.replaceAll("[{}@]", "") + "}}").survey().papers())
        .hasSize(1);
  }

  @Test
  void readsAGroupOfAuthors() {
    assertThat(Bibs.paper("@misc{a, author = {{Open Group} and others}}").authors())
        .containsExactly(new Author.Group("Open Group"), new Author.Others());
  }
}
