package io.github.surveytoolkit.importer.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.importer.ImportFormat;
import io.github.surveytoolkit.importer.ImportOptions;
import io.github.surveytoolkit.importer.Mutations;
import io.github.surveytoolkit.importer.SurveyImport;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.source.ReadResult;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Whatever bytes come in, a result comes out, the same each time, and no entry is lost silently.
 */
class MutatedBibsTest {

  private static final int TRIES = 6_000 * Integer.getInteger("tries.factor", 1);
  private static final String SEED =
      """
      % a comment
      @string{jmlr = "Journal of Machine Learning Research"}
      @comment{jabref-meta: grouping: 0 AllEntriesGroup:;}
      @article{a1, author = {van der Last, Jr., Ada and {Open Group} and others},
        title = {{NeRF}: $\\mathcal{O}(n)$ \\"o and {\\v s} \\url{https://example.org/a_b}},
        journal = jmlr, year = 2020, month = sep # {~3}, volume = "1 {"} 2", doi = {10.1000/1}}
      @InProceedings(b2, crossref = {p3}, title = "A" # { B }, pages = 1--2, eprint = {2001.00001v2},
        archivePrefix = {arXiv}, date = {2020-05/2020-06}, howpublished = {\\url{https://example.org}})
      @proceedings{p3, title = {Proceedings of ICML 2020, July 13}, key = {x}, xdata = {b2, p3}}
      """;
  private static final String[] SCRAPS = {
    "{",
    "}",
    "\"",
    "@",
    "@misc{",
    "@string{",
    "@comment",
    "(",
    ")",
    ",",
    "=",
    "#",
    "\\",
    "$",
    "%",
    "\n",
    "\r\n",
    " and ",
    "{\\'",
    "\u0000",
    "\u0001",
    "\u0002",
    "\u202e",
    "\ufeff",
    "\ud83d\ude00",
    "\u6587",
    "~",
    "crossref = {a1}",
    "xdata = {a1}",
    "year = ",
    "family=",
    "\\url{",
    "10.48550/arXiv.2001.00001",
    "''",
    "``"
  };
  private static final Mutations MUTATIONS = new Mutations(30, 60, SCRAPS);

  @Test
  void endInAResult() {
    Random random = new Random(20250228);
    for (int i = 0; i < TRIES; i++) {
      byte[] bytes = i % 40 == 0 ? Mutations.noise(500, random) : mutated(random);
      check(bytes, i);
    }
  }

  private static void check(byte[] bytes, int number) {
    String shown = "mutation " + number + ": " + Mutations.shown(bytes);
    ReadResult read;
    try {
      read = SurveyImport.read("m.bib", bytes, ImportFormat.BIBTEX);
    } catch (RuntimeException | Error broken) {
      throw new AssertionError(shown, broken);
    }
    long lines = Mutations.lines(bytes);
    assertThat(read.diagnostics()).as(shown).allMatch(found -> found.position().line() <= lines);
    assertThat(read.blocks()).as(shown).hasSizeGreaterThanOrEqualTo(read.survey().papers().size());
    assertThat(read.survey().papers()).as(shown).hasSameSizeAs(read.sourceMap().origins().keySet());
    if (number % 10 == 0) {
      assertThat(SurveyImport.read("m.bib", bytes, ImportFormat.BIBTEX)).as(shown).isEqualTo(read);
    }
    if (number % 4 == 0) {
      checkSome(bytes, read, shown);
    }
  }

  /** What is wanted of a bibliography is read as if all were. */
  private static void checkSome(byte[] bytes, ReadResult read, String shown) {
    Predicate<Paper> wanted = paper -> paper.title().length() % 2 == 0;
    ImportOptions options = ImportOptions.STANDARD.withWanted(wanted);
    ReadResult some = SurveyImport.read("m.bib", bytes, ImportFormat.BIBTEX, options);
    assertThat(some.survey().papers())
        .as(shown)
        .containsAll(read.survey().papers().stream().filter(wanted).toList());
  }

  private static byte[] mutated(Random random) {
    StringBuilder text = new StringBuilder(SEED);
    MUTATIONS.mutate(text, random);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
