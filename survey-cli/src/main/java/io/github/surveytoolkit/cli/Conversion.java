package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.ExportFormat;
import io.github.surveytoolkit.exporter.SurveyExport;
import io.github.surveytoolkit.exporter.WriteResult;
import io.github.surveytoolkit.exporter.bibtex.BibtexChanges;
import io.github.surveytoolkit.exporter.template.ExportException;
import io.github.surveytoolkit.exporter.view.ExportOptions;
import io.github.surveytoolkit.model.identity.MergeReport;
import io.github.surveytoolkit.model.identity.Works;
import io.github.surveytoolkit.model.key.KeyPatternException;
import io.github.surveytoolkit.model.source.ReadResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/**
 * One run of {@code survey convert}: the inputs are read, filled in and cut down to what is wanted,
 * and then written afresh, or added to the bibliography that exists.
 */
final class Conversion {

  private final ParseResult parsed;
  private final Console console;
  private final OutputOptions output;
  private final ExportFormat format;
  private final Remarks remarks;

  /** What the report says beside the blocks, and the notes that a quiet run leaves out. */
  private final List<String> report = new ArrayList<>();

  private final List<String> notes = new ArrayList<>();

  Conversion(ParseResult parsed, Console console) {
    this.parsed = parsed;
    this.console = console;
    this.output = new OutputOptions(parsed);
    this.format = output.format();
    this.remarks = new Remarks(parsed, console);
  }

  ExitCode run() {
    output.check(format);
    ExportOptions options = ExportFlags.options(parsed, console);
    InputOptions inputs = new InputOptions(parsed);
    ReadResult read = read(inputs);
    Filled filled = new WithOption(parsed).fill(read, inputs, console);
    remarks.print(filled.diagnostics());
    report.addAll(filled.report());
    notes.addAll(filled.summary());
    try {
      return convert(filled.read(), output.isUpdate(format) ? withKeysOfOutput(options) : options);
    } catch (ExportException wrong) {
      console.diagnostic(wrong.diagnostic());
      return ExitCode.FAILED;
    } catch (KeyPatternException slow) {
      throw BibtexFlags.wrongKeys(slow);
    }
  }

  private ReadResult read(InputOptions inputs) {
    ReadResult read = inputs.read(console);
    remarks.print(read.diagnostics());
    if (read.survey().entryCount() == 0) {
      new ReportOption(parsed).write(read, List.of(), console);
      throw Failure.failed(
          "no paper was found; survey convert \u2026 --report says why each block was left out");
    }
    return read;
  }

  /** What a paper cites is known by the keys of the bibliography that is brought up to date. */
  private ExportOptions withKeysOfOutput(ExportOptions options) {
    boolean named = parsed.hasMatchedOption("--bib");
    return named || !parsed.hasMatchedOption("--cited")
        ? options
        : options.withBibliography(
            new InputOptions(parsed).readOne(output.name(), console).survey());
  }

  private ExitCode convert(ReadResult list, ExportOptions options) {
    Optional<CitedPapers> cited = new CitedOption(parsed).of(list, options);
    cited.ifPresent(papers -> remarks.print(papers.citations().diagnostics()));
    cited.map(CitedPapers::report).ifPresent(report::addAll);
    cited.map(CitedPapers::summary).ifPresent(notes::add);
    ReadResult selected =
        new FilterOptions(parsed).apply(cited.map(CitedPapers::selected).orElse(list));
    ExportOptions complete =
        cited.map(CitedPapers::bibliography).map(options::withBibliography).orElse(options);
    return output.isUpdate(format)
        ? update(new BibFile(output.file(), list, selected, complete), list, selected)
        : write(list, selected, complete);
  }

  private ExitCode write(ReadResult list, ReadResult selected, ExportOptions options) {
    WriteResult written = SurveyExport.write(selected, format, options);
    ExitCode code = output.write(written.text().getBytes(StandardCharsets.UTF_8), console);
    remarks.print(written.diagnostics());
    merged(selected, written.works());
    notes.add(Summary.of(selected.survey(), written.works(), format, output.name()));
    finish(list);
    return code;
  }

  private ExitCode update(BibFile bib, ReadResult list, ReadResult selected) {
    ExitCode code = output.changes().apply(output.file(), bib::updated, console);
    boolean shown = output.changes().isShowOnly();
    BibtexChanges found = shown ? bib.before() : bib.after();
    remarks.print(bib.errors());
    remarks.print(found.diagnostics());
    report.addAll(unlisted(found));
    if (bib.isRefused()) {
      notes.clear();
      finish(list);
      return ExitCode.FAILED;
    }
    merged(selected, bib.works());
    String verb = shown ? "would be " : "";
    int count = found.unlisted().size();
    notes.add(Summary.ofUpdate(selected.survey(), bib, output.name(), verb, count));
    finish(list);
    return code;
  }

  /** What the entries of one work say differently, and which of it was taken. */
  private void merged(ReadResult selected, Works works) {
    MergeReport merged = MergeReport.of(selected, works);
    remarks.print(merged.conflicts());
    Summary.ofMerging(merged).ifPresent(notes::add);
  }

  private void finish(ReadResult list) {
    new ReportOption(parsed).write(list, report, console);
    notes.forEach(remarks::note);
  }

  private static List<String> unlisted(BibtexChanges changes) {
    return changes.unlisted().stream()
        .map(entry -> entry.position() + ": not in the list: " + entry.name())
        .toList();
  }
}
