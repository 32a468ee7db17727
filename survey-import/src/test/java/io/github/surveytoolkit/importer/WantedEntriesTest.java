package io.github.surveytoolkit.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.identity.FilledSurvey;
import io.github.surveytoolkit.model.identity.Filling;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.EntryOrigin;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What is read of a bibliography of which some entries are wanted. */
class WantedEntriesTest {

  private static final int TRIES = 40 * Integer.getInteger("tries.factor", 1);

  private static ReadResult some(String bib, Predicate<Paper> wanted) {
    ImportOptions options = ImportOptions.STANDARD.withWanted(wanted);
    byte[] bytes = bib.getBytes(StandardCharsets.UTF_8);
    return SurveyImport.read("refs.bib", bytes, ImportFormat.BIBTEX, options);
  }

  private static ReadResult all(String bib) {
    return SurveyImport.read(Source.of("refs.bib", bib), ImportFormat.BIBTEX);
  }

  private static Predicate<Paper> titled(String title) {
    return paper -> paper.title().equals(title);
  }

  @Test
  void areReadAsIfAllWere() {
    String bib =
        """
        @string{icml = "International Conference on " # ml}
        @string{ml = {Machine Learning}}
        @misc{other, title = {Another Paper}}
        @inproceedings{one, title = {{O}ne of \\"Uber Papers}, crossref = {Proc}}
        @string{ml = {Something Else}}
        @proceedings{proc, title = icml, year = 2021, crossref = series}
        @proceedings{third, title = {Not Needed}}
        @proceedings{series, publisher = {A House}}
        """;
    ReadResult read = some(bib, titled("One of Über Papers"));

    assertThat(read.survey().papers())
        .extracting(Paper::title)
        .containsExactly("One of Über Papers", "International Conference on Machine Learning", "");
    assertThat(read.survey().papers().get(0)).isEqualTo(all(bib).survey().papers().get(1));
    assertThat(read.survey().papers().get(0).venue().map(Venue::shortName)).contains("ICML");
    assertThat(read.sourceMap().of(Place.ROOT).map(EntryOrigin::position).orElseThrow())
        .hasToString("refs.bib:4:1");
  }

  @Test
  void areAskedForByIdentifiersWhereverTheseStand() {
    String bib =
        """
        @misc{a, title = {A}, eprint = {1706.03762}, archivePrefix = {arXiv}}
        @article{b, title = {B}, journal = {CoRR}, volume = {abs/1810.04805}}
        @article{c, title = {C}, url = {https://doi.org/10.1145/3544548.3581388}}
        @article{d, title = {D}, note = {arXiv:2106.00001}}
        @article{e, title = {E}}
        """;
    ReadResult read =
        some(
            bib,
            paper ->
                paper.identifiers().arxiv().isPresent() || paper.identifiers().doi().isPresent());

    assertThat(read.survey().papers()).extracting(Paper::title).containsExactly("A", "B", "C", "D");
  }

  @Test
  void doNotSufferFromOneThatDoesNotEnd() {
    String bib =
        """
        @article{broken, title = {It Does Not End,

        @article{whole, title = {It Ends}, year = 2020}
        """;
    ReadResult read = some(bib, titled("It Ends"));

    assertThat(read.survey().papers()).extracting(Paper::title).containsExactly("It Ends");
    assertThat(read.diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "refs.bib:1:1: error: the braces of the entry do not balance; it is left out:"
                + " \"broken\" [unbalanced-entry]");
  }

  @Test
  void inheritingTitlesAreReadToBeSeen() {
    String bib =
        """
        @xdata{shared, title = {A Shared Title}}
        @misc{child, xdata = {shared}}
        """;

    assertThat(some(bib, paper -> false).survey().papers())
        .extracting(Paper::title)
        .containsExactly("A Shared Title");
  }

  @Test
  void fillInAsTheWholeBibliographyWould() {
    for (int seed = 0; seed < TRIES; seed++) {
      String bib = LargeBibliography.bib(300, seed);
      String list = LargeBibliography.list(300, 60, seed);
      Filling filling =
          Filling.of(SurveyImport.read(Source.of("list.md", list), ImportFormat.MARKDOWN));
      FilledSurvey whole = filling.from(List.of(all(bib)));
      FilledSurvey some = filling.from(List.of(some(bib, filling::mayUse)));

      assertThat(some).as("seed %d", seed).isEqualTo(whole);
      assertThat(whole.accounts()).anyMatch(account -> !account.found().isEmpty());
    }
  }
}
