package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.Severity;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What a verb says beside its result, unless {@code --quiet} is given. */
final class Remarks {

  private final Console console;
  private final boolean quiet;

  Remarks(ParseResult parsed, Console console) {
    this.console = console;
    this.quiet = Options.isGiven(parsed, "--quiet");
  }

  static void declare(Options options) {
    options.add(
        OptionSpec.builder("-q", "--quiet")
            .arity("0")
            .type(boolean.class)
            .description("print errors only: no warnings, no summary"));
  }

  void print(List<Diagnostic> diagnostics) {
    Severity least = quiet ? Severity.ERROR : Severity.WARNING;
    diagnostics.stream()
        .filter(diagnostic -> diagnostic.severity().compareTo(least) >= 0)
        .forEach(console::diagnostic);
  }

  void note(String line) {
    if (!quiet) {
      console.note(line);
    }
  }
}
