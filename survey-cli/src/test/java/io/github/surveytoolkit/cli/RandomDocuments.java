package io.github.surveytoolkit.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Lists as nobody should write them: hostile titles, broken markers, mixed line ends. */
final class RandomDocuments {

  private static final List<String> TITLES = HostileText.titles();
  private static final List<String> ADDRESSES = HostileText.addresses();
  private static final List<String> NAMES =
      List.of("contents", "table", "list", "statistics", "filters", "recent", "citation", "tabel");
  private static final List<String> OPTIONS =
      List.of(
          "",
          "",
          "",
          " depth=2",
          " depth=9",
          " bullet=* indent=4",
          " bullet=1.",
          " sort=year",
          " sort=title group=venue",
          " group=year",
          " group=tag",
          " group=category",
          " columns=title,venue,year,links",
          " columns=code",
          " by=year,venue",
          " by=tag top=1",
          " count=1",
          " count=x",
          " category=Pruning",
          " category=\"A &quot; --&gt; B\"",
          " nonsense");
  private static final List<String> PIECES =
      List.of(
          "<!-- survey:end -->",
          "- <!-- survey:end -->",
          "    <!-- survey:end -->",
          "<!--",
          "-->",
          "```",
          "~~~",
          "    code",
          "<details>",
          "</details>",
          "<table>",
          "</table>",
          "<div>",
          "</div>",
          "> quote",
          "> # Quoted",
          "<h2>HTML</h2>",
          "<a id=\"x\"></a>",
          "[r]: https://example.org",
          "| A | B |\n|---|---|\n| x | y |",
          "---",
          "===",
          "\t- tab",
          "\u0000",
          "",
          "",
          "");

  private final Random random;

  RandomDocuments(long seed) {
    this.random = new Random(seed);
  }

  byte[] document() {
    StringBuilder text = new StringBuilder(random.nextInt(8) == 0 ? "\uFEFF" : "");
    String lineEnd = random.nextInt(3) == 0 ? "\r\n" : "\n";
    int blocks = 1 + random.nextInt(30);
    for (int i = 0; i < blocks; i++) {
      String end = random.nextInt(40) == 0 ? "\r" : lineEnd;
      text.append(block().replace("\n", lineEnd)).append(end);
      text.append(random.nextInt(3) == 0 ? "" : end);
    }
    String whole = random.nextInt(4) == 0 ? text.toString().stripTrailing() : text.toString();
    byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 3 && random.nextInt(10) == 0) {
      bytes[3 + random.nextInt(bytes.length - 3)] = (byte) (0x80 + random.nextInt(0x80));
    }
    return bytes;
  }

  private String block() {
    return switch (random.nextInt(9)) {
      case 0, 1 -> "#".repeat(1 + random.nextInt(4)) + " " + title();
      case 2, 3 -> entry();
      case 4 -> region();
      case 5 -> "<!-- survey:begin " + pick(NAMES) + pick(OPTIONS) + " -->";
      case 6 -> "<!-- survey:end -->";
      case 7 -> contents();
      default -> pick(PIECES);
    };
  }

  private String region() {
    String inner = random.nextBoolean() ? "" : block() + "\n";
    String space = random.nextBoolean() ? "\n" : "";
    return "<!-- survey:begin "
        + pick(NAMES)
        + pick(OPTIONS)
        + " -->\n"
        + inner
        + space
        + "<!-- survey:end -->";
  }

  private String entry() {
    return "- "
        + title()
        + ". *[ICLR'2"
        + random.nextInt(5)
        + "]* [[Paper]]("
        + (random.nextInt(4) == 0
            ? pick(ADDRESSES)
            : "https://arxiv.org/abs/2101.0019" + random.nextInt(10))
        + ")"
        + (random.nextInt(4) == 0 ? " `tag`" : "")
        + (random.nextInt(4) == 0 ? " [[Code]](https://github.com/a/b)" : "");
  }

  private String contents() {
    StringBuilder list = new StringBuilder(random.nextBoolean() ? "## Contents\n\n" : "");
    int items = 2 + random.nextInt(4);
    String bullet = pick(List.of("- ", "* ", "1. ", "+ "));
    for (int i = 0; i < items; i++) {
      String indent = i > 0 && random.nextInt(3) == 0 ? pick(List.of("  ", "    ", "\t")) : "";
      String anchor = pick(List.of("pruning", "pruning-1", "contents", "gone", "x", "a", ""));
      list.append(indent)
          .append(bullet)
          .append("[")
          .append(title())
          .append("](#")
          .append(anchor)
          .append(")\n");
    }
    return list.toString();
  }

  private String title() {
    return switch (random.nextInt(3)) {
      case 0 -> pick(TITLES).replaceAll("[\r\n]", " ");
      case 1 ->
          pick(
              List.of(
                  "Pruning",
                  "Contents",
                  "A",
                  "B",
                  "Survey",
                  "\ud83d\ude80 A",
                  "<!-- survey:end -->"));
      default -> "Title of Paper " + random.nextInt(100) + " and " + pick(List.of("More", "Less"));
    };
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
