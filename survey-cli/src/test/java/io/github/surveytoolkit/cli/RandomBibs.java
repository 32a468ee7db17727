package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.splice.SourceEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes .bib files in the manners of people and programs, with hostile text; one seed makes one.
 */
final class RandomBibs {

  private static final List<String> TITLES =
      List.of(
          "Attention Is All You Need",
          "Deep Learning",
          "{NeRF}: Representing Scenes as Neural Radiance Fields for View Synthesis",
          "Na{\\\"\\i}ve {B}ayes at $\\mathcal{O}(n)$ \\& 100\\%",
          "\u6df1\u5ea6\u5b66\u4e60",
          "A @misc{trap, title} in a Title",
          "",
          "Learning to Rank, Learning to {R}ank",
          "Graph Attention Networks");
  private static final List<String> FIELDS =
      List.of(
          "author = And and Bob Last",
          "journal = arXiv preprint arXiv:1706.03762",
          "journal = Nature",
          "booktitle = International Conference on Learning Representations",
          "year = 2017",
          "year = 2020",
          "date = 2018-05",
          "doi = 10.1000/182",
          "doi = 10.48550/arXiv.1706.03762",
          "eprint = 1710.10903",
          "archiveprefix = arXiv",
          "eprinttype = arxiv",
          "url = https://openreview.net/forum?id=rJXMpikCZ",
          "howpublished = \\url{https://example.org/a_b%20c}",
          "pages = 1--9",
          "abstract = It says {\\em more} than a @line,\nand goes on",
          "crossref = p1",
          "xdata = x1",
          "note = M\uDCFCller's, 50\\% \0 of it",
          "key = Some Words",
          "file = :C\\:/a.pdf:PDF");
  private static final List<String> BETWEEN =
      List.of(
          "% a comment line\n",
          "@string{iclr = {International Conference on Learning Representations}}\n",
          "@preamble{\"\\newcommand{\\x}{y}\"}\n",
          "@comment{anything (at all}\n",
          "%@misc{outside, title = {Not There}}\n",
          "@xdata{x1, publisher = {A House}}\n",
          "free text, as BibTeX allows\n",
          "@proceedings{p1, title = {Proceedings of ICML 2020}, year = 2020}\n");
  private static final List<String> SCRAPS =
      List.of(
          "{",
          "}",
          "\"",
          "@",
          "@misc{",
          "(",
          ")",
          ",",
          "=",
          "#",
          "\\",
          "%",
          "\n",
          "\r",
          " and ",
          "\0",
          "\u202e",
          "\ud83d\ude00",
          "\uDC80",
          "~",
          "@comment{");

  private final Random random;
  private String lineEnd = "\n";

  RandomBibs(long seed) {
    random = new Random(seed);
  }

  byte[] bib() {
    lineEnd = one("\n", "\n", "\r\n");
    StringBuilder text = new StringBuilder();
    Manner manner = manner();
    String gap = one(lineEnd + lineEnd, lineEnd + lineEnd, lineEnd, lineEnd.repeat(3));
    boolean sorted = random.nextInt(3) == 0;
    for (int i = random.nextInt(9); i > 0; i--) {
      if (random.nextInt(5) == 0) {
        text.append(one(BETWEEN).replace("\n", lineEnd)).append(one("", lineEnd));
      }
      Manner own = random.nextInt(6) == 0 ? manner() : manner;
      String key = sorted ? "k" + (9 - i) + random.nextInt(99) : one("a", "B:c", "x-y/") + i;
      text.append(entry(own, key)).append(i == 1 ? one("", lineEnd, lineEnd + lineEnd) : gap);
    }
    if (random.nextInt(5) == 0) {
      text.append(lineEnd).append("@Comment{jabref-meta: databaseType:bibtex;}").append(lineEnd);
    }
    for (int i = random.nextInt(4) == 0 ? random.nextInt(4) : 0; i > 0; i--) {
      text.insert(random.nextInt(text.length() + 1), one(SCRAPS));
    }
    return SourceEncoder.encode((random.nextInt(8) == 0 ? "\uFEFF" : "") + text);
  }

  private record Manner(
      String opening,
      String indent,
      String before,
      String after,
      int column,
      boolean quoted,
      boolean bare,
      boolean oneLine,
      boolean leadingCommas,
      int letters,
      String tail) {}

  private Manner manner() {
    return new Manner(
        one("{", "{", "{", "(", " {"),
        one("  ", "    ", "\t", " ", ""),
        one("", " ", " ", "  "),
        one("", " ", " ", "\t"),
        one(0, 0, 14, 20),
        random.nextInt(4) == 0,
        random.nextBoolean(),
        random.nextInt(6) == 0,
        random.nextInt(12) == 0,
        random.nextInt(3),
        one("", ",") + one(lineEnd, lineEnd, "", lineEnd + "  "));
  }

  private String entry(Manner manner, String key) {
    String type = one("article", "inproceedings", "misc", "online", "book", "phdthesis");
    List<String> fields = new ArrayList<>();
    fields.add(field(manner, "title = " + one(TITLES)));
    for (int i = random.nextInt(7); i > 0; i--) {
      fields.add(field(manner, one(FIELDS)));
    }
    if (random.nextInt(12) == 0) {
      fields.clear();
    }
    String line = manner.oneLine ? " " : lineEnd + manner.indent;
    String separator = manner.leadingCommas ? line.stripTrailing() + lineEnd + ", " : "," + line;
    String first = fields.isEmpty() ? "" : separator;
    return "@"
        + letters(type, manner.letters)
        + manner.opening
        + key
        + first
        + String.join(separator, fields)
        + manner.tail
        + (manner.opening.contains("(") ? ")" : "}");
  }

  private String field(Manner manner, String written) {
    String name = letters(written.substring(0, written.indexOf(' ')), manner.letters);
    String value = written.substring(written.indexOf(" = ") + 3).replace("\n", lineEnd);
    int pad = manner.column - name.length() - manner.indent.length();
    String before = manner.column > 0 ? " ".repeat(Math.max(1, pad)) : manner.before;
    boolean number = value.matches("\\d+") && manner.bare;
    boolean quotes = manner.quoted && value.indexOf('"') < 0;
    String delimited = quotes ? "\"" + value + "\"" : "{" + value + "}";
    return name + before + "=" + manner.after + (number ? value : delimited);
  }

  private static String letters(String name, int letters) {
    return switch (letters) {
      case 1 -> name.toUpperCase(Locale.ROOT);
      case 2 -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
      default -> name;
    };
  }

  @SafeVarargs
  private <T> T one(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
