package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.splice.Change;
import io.github.surveytoolkit.exporter.splice.CheckedUpdate;
import io.github.surveytoolkit.exporter.splice.Improvements;
import io.github.surveytoolkit.model.identity.FilledSurvey;
import io.github.surveytoolkit.model.identity.Filling;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** The bibliographies that fill in what the inputs do not say. */
final class WithOption {

  private final List<String> files;

  WithOption(ParseResult parsed) {
    this.files = List.of(Options.all(parsed, "--with"));
  }

  static void declare(Options options) {
    declare(options, "authors, pages, the published venue");
  }

  /** Declares the option of a verb that takes into a list what a list can say. */
  static void declareOfList(Options options) {
    declare(options, "authors, links, the published venue and its year");
  }

  private static void declare(Options options, String what) {
    options.values(
        "--with",
        "FILE",
        "fill in from there what is missing: "
            + what
            + "; adds no paper (several: the first that has a value wins)");
  }

  /**
   * Returns the step that takes better data into a list, if files are named. What a step adds must
   * not name further papers, so all steps of a run use what the first one found.
   */
  Optional<UpdateStep> step(ParseResult parsed, Console console) {
    return files.isEmpty() ? Optional.empty() : Optional.of(new Improving(parsed, console));
  }

  private final class Improving implements UpdateStep {

    private final InputOptions inputs;
    private final Console console;
    private List<ReadResult> bibliographies = List.of();

    Improving(ParseResult parsed, Console console) {
      this.inputs = new InputOptions(parsed);
      this.console = console;
    }

    @Override
    public Change change(Source source, ReadResult read) {
      Filling filling = Filling.of(read);
      if (bibliographies.isEmpty()) {
        bibliographies = bibliographies(filling, inputs, console);
      }
      FilledSurvey filled = filling.from(bibliographies);
      ReadResult wanted = Improvements.wanted(source, read, filled.survey());
      Change change = CheckedUpdate.of(source, read, wanted, ApplyOption::again);
      List<Diagnostic> diagnostics = new ArrayList<>(filled.diagnostics());
      bibliographies.forEach(file -> diagnostics.addAll(file.diagnostics()));
      diagnostics.addAll(change.diagnostics());
      return new Change(change.edits(), diagnostics);
    }
  }

  private List<ReadResult> bibliographies(Filling filling, InputOptions inputs, Console console) {
    List<ReadResult> bibliographies = new ArrayList<>();
    for (String file : files) {
      bibliographies.add(inputs.readSome(file, filling::mayUse, console));
    }
    return bibliographies;
  }

  /** Returns {@code read} with what the files say of its papers. */
  Filled fill(ReadResult read, InputOptions inputs, Console console) {
    if (files.isEmpty()) {
      return new Filled(read, List.of(), List.of(), List.of());
    }
    Filling filling = Filling.of(read);
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<ReadResult> bibliographies = bibliographies(filling, inputs, console);
    bibliographies.forEach(file -> diagnostics.addAll(file.diagnostics()));
    FilledSurvey filled = filling.from(bibliographies);
    diagnostics.addAll(filled.diagnostics());
    return new Filled(read.withSurvey(filled.survey()), filled.accounts(), diagnostics, files);
  }
}
