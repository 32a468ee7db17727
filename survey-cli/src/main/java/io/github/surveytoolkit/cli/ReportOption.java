package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.model.source.BlockAccount;
import io.github.surveytoolkit.model.source.BlockAccount.Outcome;
import io.github.surveytoolkit.model.source.ReadResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What became of each block that looks like an entry. */
final class ReportOption {

  private static final String STANDARD_ERROR = "-";

  private final Optional<String> target;

  ReportOption(ParseResult parsed) {
    this.target = Options.one(parsed, "--report");
  }

  static void declare(Options options) {
    options.add(
        OptionSpec.builder("--report")
            .arity("0..1")
            .fallbackValue(STANDARD_ERROR)
            .paramLabel("FILE")
            .type(String.class)
            .description(
                "say of each block that looks like an entry what became of it and why, and of"
                    + " --cited what the list lacks and what nobody cites, to standard error or"
                    + " FILE (--report=FILE)"));
  }

  /** Writes what became of each block, and {@code further} lines after it. */
  void write(ReadResult read, List<String> further, Console console) {
    if (target.isEmpty()) {
      return;
    }
    List<String> lines = new ArrayList<>(lines(read));
    lines.addAll(further);
    if (target.get().equals(STANDARD_ERROR)) {
      lines.forEach(console::note);
    } else {
      String text = String.join("\n", lines) + "\n";
      SafeFile.write(SafeFile.path(target.get()), text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static List<String> lines(ReadResult read) {
    List<String> lines = new ArrayList<>();
    Map<Outcome, Integer> counts = new TreeMap<>();
    for (BlockAccount block : read.blocks()) {
      counts.merge(block.outcome(), 1, Integer::sum);
      lines.add(
          block.position()
              + ": "
              + words(block.outcome())
              + ": "
              + block.reason()
              + " ["
              + block.kind()
              + "] "
              + Console.shown(block.excerpt()));
    }
    lines.add(
        read.blocks().size()
            + " blocks: "
            + counts.getOrDefault(Outcome.PAPER, 0)
            + " papers, "
            + counts.getOrDefault(Outcome.PART, 0)
            + " parts of papers, "
            + counts.getOrDefault(Outcome.LEFT_OUT, 0)
            + " left out");
    return lines;
  }

  private static String words(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
