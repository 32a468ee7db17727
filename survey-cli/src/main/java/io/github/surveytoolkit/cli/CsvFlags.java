package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.view.CsvOptions;
import io.github.surveytoolkit.exporter.view.CsvOptions.Formulas;
import io.github.surveytoolkit.exporter.view.CsvOptions.Start;
import picocli.CommandLine.ParseResult;

/** How a {@code .csv} is written. */
final class CsvFlags {

  private CsvFlags() {}

  static void declare(Options options) {
    options
        .flag("--excel", "begin a CSV with the mark by which Excel knows UTF-8")
        .flag(
            "--no-formula-guard",
            "write values that look like formulas into a CSV without an apostrophe in front");
  }

  static CsvOptions options(ParseResult parsed) {
    return CsvOptions.STANDARD
        .withStart(Options.isGiven(parsed, "--excel") ? Start.BYTE_ORDER_MARK : Start.BARE)
        .withFormulas(
            Options.isGiven(parsed, "--no-formula-guard")
                ? Formulas.AS_THEY_ARE
                : Formulas.GUARDED);
  }
}
