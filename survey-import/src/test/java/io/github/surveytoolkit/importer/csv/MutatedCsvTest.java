package io.github.surveytoolkit.importer.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.importer.ImportFormat;
import io.github.surveytoolkit.importer.Mutations;
import io.github.surveytoolkit.importer.SurveyImport;
import io.github.surveytoolkit.model.source.BlockAccount.Outcome;
import io.github.surveytoolkit.model.source.ReadResult;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever bytes come in, a result comes out, and every row is a paper or has a reason. */
class MutatedCsvTest {

  private static final int TRIES = 10_000 * Integer.getInteger("tries.factor", 1);
  private static final String[] SEEDS = {
    """
    "key","title","authors","year","month","venue","venue_kind","category","paper_url","code_url","other_urls","arxiv","doi","tags","note","line"\r
    "a2017b","A ""Title"", with","van Last, Jr, First; {Group}; others","2017","6","ICML","conference","A > B","https://arxiv.org/abs/1706.03762","","video [Talk] https://example.org/; u","1706.03762","10.1145/1","x; y","","3"\r
    "","'=1+1","","","","","","A > C \\> D","","","","","","","n",""\r
    """,
    """
    Title;Year;Authors;other urls
    Eins;2020;Ada Lovelace;https://example.org
    "Zwei;
    und drei";x;{A
    ;;;
    """,
    "title\tarxiv\tdoi\tvenue\nA\t1706.0376\t10.1/x\tNIPS\nB\tx\n"
  };
  private static final String[] SCRAPS = {
    "\"",
    "\"\"",
    "\",\"",
    ",",
    ";",
    "\t",
    "\n",
    "\r",
    "\r\n",
    "\0",
    "'",
    "=",
    " > ",
    "\\",
    "\\;",
    "; ",
    "{",
    "}",
    "{,",
    "[",
    "] ",
    "url [",
    "title",
    "year",
    "\ufeff",
    "\u202e",
    "\u2028",
    "\ud83d\ude00",
    "10.1145/",
    "1706.037",
    "others",
    "van der",
    ",,,,,,,,,,,,,,,,,,,,,,,,"
  };
  private static final Mutations MUTATIONS = Mutations.ofBytes(20, 40, SCRAPS);

  @Test
  void endsInAResultWhateverTheInput() {
    Random random = new Random(20240229);
    for (int i = 0; i < TRIES; i++) {
      check(i % 50 == 0 ? Mutations.noise(500, random) : mutated(random), i);
    }
  }

  private static void check(byte[] bytes, int number) {
    ReadResult read;
    try {
      read = SurveyImport.read("m.csv", bytes, ImportFormat.CSV);
    } catch (RuntimeException | StackOverflowError broken) {
      throw new AssertionError("mutation " + number + ": " + Mutations.shown(bytes), broken);
    }
    long lines = Mutations.lines(bytes);
    assertThat(read.diagnostics()).allMatch(found -> found.position().line() <= lines);
    assertThat(read.blocks()).allMatch(block -> block.position().line() <= lines);
    assertThat(read.blocks().stream().filter(block -> block.outcome() == Outcome.PAPER))
        .hasSize(read.survey().entryCount());
  }

  private static byte[] mutated(Random random) {
    byte[] seed = SEEDS[random.nextInt(SEEDS.length)].getBytes(StandardCharsets.UTF_8);
    StringBuilder text = new StringBuilder(new String(seed, StandardCharsets.ISO_8859_1));
    MUTATIONS.mutate(text, random);
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
