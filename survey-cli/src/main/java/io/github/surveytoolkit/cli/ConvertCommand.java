package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.ExportFormat;
import io.github.surveytoolkit.exporter.SurveyExport;
import io.github.surveytoolkit.exporter.view.BibtexOptions;
import io.github.surveytoolkit.model.identity.Works;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Severity;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code survey convert}: from one form of a survey to another. */
@Command(
    name = "convert",
    description = "Converts paper lists to BibTeX or JSON.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  survey convert README.md -o refs.bib                    the list as a bibliography",
      "  survey convert README.md --year 2023.. --venue 'ICML*'  some of it, to standard output",
      "  survey convert a.md b.md --to json                      two lists as one survey",
      "  survey convert README.md -o refs.bib --report           and what became of every bullet",
      "",
      "Exit codes: 0 fine, 2 the command line is wrong, 3 nothing read or nothing written."
    })
final class ConvertCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private FilterOptions filter = new FilterOptions();
  @Mixin private BibtexFlags bibtex = new BibtexFlags();
  @Mixin private ReportOption report = new ReportOption();

  @Option(
      names = {"-q", "--quiet"},
      description = "print errors only: no warnings, no summary")
  private boolean quiet;

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ExportFormat format = output.format();
    BibtexOptions options = bibtex.options();
    output.check(format);
    HeadStart.forList();
    if (format == ExportFormat.BIBTEX) {
      HeadStart.forBibtex(options);
    }
    ReadResult read = input.read(console);
    printDiagnostics(read);
    if (read.survey().entryCount() == 0) {
      report.write(read, console);
      throw Failure.failed(
          "no paper was found; survey convert … --report says why each block was left out");
    }
    ReadResult selected = filter.apply(read);
    Works works = Works.of(selected.survey());
    String text =
        format == ExportFormat.JSON
            ? SurveyExport.json(selected.survey(), selected.sourceMap())
            : SurveyExport.bibtex(works, options);
    output.write(text.getBytes(StandardCharsets.UTF_8), console);
    report.write(read, console);
    if (!quiet) {
      console.note(
          Summary.of(selected.survey(), works)
              + "; "
              + Summary.written(format, selected.survey(), works)
              + " written to "
              + output.name());
    }
    return ExitCode.FINE.code();
  }

  private void printDiagnostics(ReadResult read) {
    for (Diagnostic diagnostic : read.diagnostics()) {
      if (diagnostic.severity() == Severity.ERROR
          || (!quiet && diagnostic.severity() == Severity.WARNING)) {
        console.diagnostic(diagnostic);
      }
    }
  }
}
