package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.ExportFormat;
import io.github.surveytoolkit.exporter.SurveyExport;
import io.github.surveytoolkit.exporter.WriteResult;
import io.github.surveytoolkit.exporter.template.ExportException;
import io.github.surveytoolkit.exporter.view.ExportOptions;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code survey convert}: from one form of a survey to another. */
final class ConvertCommand implements Verb {

  @Override
  public String name() {
    return "convert";
  }

  @Override
  public void declare(CommandSpec verb) {
    verb.usageMessage()
        .customSynopsis("survey convert [OPTIONS] FILE...")
        .description(
            "Converts paper lists and bibliographies to BibTeX, Markdown, LaTeX, CSV or JSON.")
        .footer(
            "",
            "Examples:",
            "  survey convert README.md -o refs.bib                    the list as a bibliography",
            "  survey convert README.md -o refs.bib --diff             what that would add to"
                + " refs.bib",
            "  survey convert README.md --bib refs.bib -o tables.tex   tables for the paper",
            "  survey convert refs.bib -o list.md                      a bibliography as a list",
            "  survey convert README.md --year 2023.. --venue 'ICML*'  some of it, to standard"
                + " output",
            "  survey convert a.md b.bib --to json                     several inputs as one"
                + " survey",
            "  survey convert README.md -o refs.bib --report           and what became of every"
                + " bullet",
            "  survey convert README.md --template mine.bib.ftl -o refs.bib    laid out your own"
                + " way",
            "",
            "Exit codes: 0 fine, 1 the file would change (--check), 2 the command line is wrong,",
            "3 nothing read or nothing written.");
    InputOptions.declare(verb);
    Options options = Options.of(verb);
    OutputOptions.declare(options);
    TemplateOption.declare(options);
    ReportOption.declare(options);
    options.add(
        OptionSpec.builder("-q", "--quiet")
            .arity("0")
            .type(boolean.class)
            .description("print errors only: no warnings, no summary"));
    Options.section(verb, "Some of the papers", FilterOptions::declare);
    ExportFlags.declare(verb);
  }

  @Override
  public ExitCode run(ParseResult parsed, Console console) {
    OutputOptions output = new OutputOptions(parsed);
    FilterOptions filter = new FilterOptions(parsed);
    ReportOption report = new ReportOption(parsed);
    boolean quiet = Options.isGiven(parsed, "--quiet");
    ExportFormat format = output.format();
    output.check(format);
    ExportOptions options = ExportFlags.options(parsed, console);
    ReadResult read = new InputOptions(parsed).read(console);
    printDiagnostics(read.diagnostics(), quiet, console);
    if (read.survey().entryCount() == 0) {
      report.write(read, console);
      throw Failure.failed(
          "no paper was found; survey convert \u2026 --report says why each block was left out");
    }
    ReadResult selected = filter.apply(read);
    if (output.isUpdate(format)) {
      BibFile bib = new BibFile(output.file(), selected, options);
      return update(bib, selected, parsed, console);
    }
    WriteResult written;
    try {
      written = SurveyExport.write(selected, format, options);
    } catch (ExportException wrong) {
      console.diagnostic(wrong.diagnostic());
      return ExitCode.FAILED;
    }
    ExitCode code = output.write(written.text().getBytes(StandardCharsets.UTF_8), console);
    printDiagnostics(written.diagnostics(), quiet, console);
    report.write(read, console);
    if (!quiet) {
      console.note(Summary.of(selected.survey(), written.works(), format, output.name()));
    }
    return code;
  }

  private static ExitCode update(
      BibFile bib, ReadResult list, ParseResult parsed, Console console) {
    OutputOptions output = new OutputOptions(parsed);
    boolean quiet = Options.isGiven(parsed, "--quiet");
    ExitCode code = output.changes().apply(output.file(), bib::updated, console);
    printDiagnostics(bib.diagnostics(), quiet, console);
    new ReportOption(parsed).write(list, bib.unlisted(), console);
    if (bib.isRefused()) {
      return ExitCode.FAILED;
    }
    if (!quiet) {
      boolean shown = output.changes().isShowOnly();
      console.note(Summary.ofUpdate(list.survey(), bib.changes(), output.name(), shown));
    }
    return code;
  }

  private static void printDiagnostics(
      List<Diagnostic> diagnostics, boolean quiet, Console console) {
    Severity least = quiet ? Severity.ERROR : Severity.WARNING;
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.severity().compareTo(least) >= 0) {
        console.diagnostic(diagnostic);
      }
    }
  }
}
