package io.github.surveytoolkit.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.model.source.ReadResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever bytes come in, a result comes out, and every position in it lies within the text. */
class MutatedListsTest {

  private static final int TRIES = 20_000 * Integer.getInteger("tries.factor", 1);
  private static final int LONGEST = 4_096;
  private static final String[] SCRAPS = {
    "[",
    "]",
    "(",
    ")",
    "](",
    "[[",
    "]]",
    "**",
    "*",
    "_",
    "`",
    "```\n",
    "<br>",
    "<ins>",
    "</ins>",
    "<table>",
    "<tr><td>",
    "</table>",
    "<details>",
    "<summary>",
    "</details>",
    "<!--",
    "-->",
    "|",
    "\n|---|---|\n",
    "\n- ",
    "\n1. ",
    "\n# ",
    "\n### ",
    "\n\n",
    "\r\n",
    "> ",
    "https://",
    "http://[",
    "arXiv:1706.03762",
    "'23",
    "et al.",
    ", and ",
    "&amp;",
    "&#0;",
    "&#xD800;",
    "\\",
    "\u0000",
    "\u202e",
    "\ufeff",
    "\u00ad",
    "\ud83d\ude00",
    "10.1145/",
    "![",
    "![](https://img.shields.io/badge/ICML-2020-red)",
    "$",
    "{",
    "}",
    "%",
    "2023",
    "\u6df1\u5ea6",
    "\t",
    "  \n"
  };
  private static final Mutations MUTATIONS = Mutations.ofBytes(20, 40, SCRAPS);

  @Test
  void endsInAResultWhateverTheInput() throws IOException {
    List<byte[]> seeds = seeds();
    Random random = new Random(20240229);
    for (int i = 0; i < TRIES; i++) {
      byte[] bytes =
          i % 50 == 0
              ? Mutations.noise(LONGEST, random)
              : mutated(seeds.get(random.nextInt(seeds.size())), random);
      check(bytes, i);
    }
  }

  private static void check(byte[] bytes, int number) {
    ReadResult read;
    try {
      read = SurveyImport.read("m.md", bytes, ImportFormat.MARKDOWN);
    } catch (RuntimeException | StackOverflowError broken) {
      throw new AssertionError("mutation " + number + ": " + Mutations.shown(bytes), broken);
    }
    long lines = Mutations.lines(bytes);
    assertThat(read.diagnostics()).allMatch(found -> found.position().line() <= lines);
    assertThat(read.blocks()).allMatch(block -> block.position().line() <= lines);
  }

  private static List<byte[]> seeds() throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    for (String name : new String[] {"whole-survey.md", "list-template.md", "many-styles.md"}) {
      try (var stream = Lists.class.getResourceAsStream(name)) {
        seeds.add(Objects.requireNonNull(stream, name).readAllBytes());
      }
    }
    return seeds;
  }

  /** A stretch of a real list with a few cuts, copies, scraps and odd bytes. */
  private static byte[] mutated(byte[] seed, Random random) {
    int start = random.nextInt(seed.length);
    int length = Math.min(1 + random.nextInt(LONGEST / 4), seed.length - start);
    StringBuilder text =
        new StringBuilder(new String(seed, start, length, StandardCharsets.ISO_8859_1));
    MUTATIONS.mutate(text, random);
    String cut = text.substring(0, Math.min(text.length(), LONGEST));
    return cut.getBytes(StandardCharsets.ISO_8859_1);
  }
}
