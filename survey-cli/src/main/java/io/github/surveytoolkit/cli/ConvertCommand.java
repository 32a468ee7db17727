package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.ExportFormat;
import io.github.surveytoolkit.exporter.SurveyExport;
import io.github.surveytoolkit.exporter.WriteResult;
import io.github.surveytoolkit.exporter.template.ExportException;
import io.github.surveytoolkit.exporter.view.ExportOptions;
import io.github.surveytoolkit.model.key.KeyPatternException;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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
            "Converts paper lists and bibliographies to BibTeX, Markdown, LaTeX, CSV, RIS or JSON.")
        .footer(
            "",
            "Examples:",
            "  survey convert README.md -o refs.bib                    the list as a bibliography",
            "  survey convert README.md --bib refs.bib -o tables.tex   tables for the paper",
            "  survey convert README.md --to taxonomy -o tree.tex      its categories as a figure",
            "  survey convert refs.bib -o list.md                      a bibliography as a list",
            "  survey convert README.md --year 2023.. --venue 'ICML*'  some of it, to standard"
                + " output",
            "  survey convert README.md --cited main.tex -o refs.bib   what the paper cites, no"
                + " more",
            "  survey convert a.md b.bib --to json                     several inputs as one"
                + " survey",
            "  survey convert README.md -o refs.bib --report           and what became of every"
                + " bullet",
            "  survey convert README.md --template mine.bib.ftl -o refs.bib    laid out your own"
                + " way",
            "",
            "Exit codes: 0 fine, 2 the command line is wrong, 3 nothing read or nothing written.");
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
    Options.section(
        verb,
        "Some of the papers",
        some -> {
          FilterOptions.declare(some);
          CitedOption.declare(some);
        });
    ExportFlags.declare(verb);
  }

  @Override
  public ExitCode run(ParseResult parsed, Console console) {
    OutputOptions output = new OutputOptions(parsed);
    FilterOptions filter = new FilterOptions(parsed);
    CitedOption citedOption = new CitedOption(parsed);
    ReportOption report = new ReportOption(parsed);
    boolean quiet = Options.isGiven(parsed, "--quiet");
    ExportFormat format = output.format();
    output.check(format);
    ExportOptions options = ExportFlags.options(parsed, console);
    ReadResult read = new InputOptions(parsed).read(console);
    printDiagnostics(read.diagnostics(), quiet, console);
    if (read.survey().entryCount() == 0) {
      report.write(read, List.of(), console);
      throw Failure.failed(
          "no paper was found; survey convert \u2026 --report says why each block was left out");
    }
    ReadResult selected;
    WriteResult written;
    Optional<CitedPapers> cited;
    try {
      cited = citedOption.of(read, options);
      selected = filter.apply(cited.map(CitedPapers::selected).orElse(read));
      written =
          SurveyExport.write(
              selected,
              format,
              cited.map(CitedPapers::bibliography).map(options::withBibliography).orElse(options));
    } catch (ExportException wrong) {
      console.diagnostic(wrong.diagnostic());
      return ExitCode.FAILED;
    } catch (KeyPatternException slow) {
      throw BibtexFlags.wrongKeys(slow);
    }
    cited.ifPresent(papers -> printDiagnostics(papers.citations().diagnostics(), quiet, console));
    output.write(written.text().getBytes(StandardCharsets.UTF_8), console);
    printDiagnostics(written.diagnostics(), quiet, console);
    report.write(read, cited.map(CitedPapers::report).orElse(List.of()), console);
    if (!quiet) {
      cited.map(CitedPapers::summary).ifPresent(console::note);
      console.note(Summary.of(selected.survey(), written.works(), format, output.name()));
    }
    return ExitCode.FINE;
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
