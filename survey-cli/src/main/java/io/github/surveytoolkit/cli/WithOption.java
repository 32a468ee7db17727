package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.model.identity.FilledSurvey;
import io.github.surveytoolkit.model.identity.Filling;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.ReadResult;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** The bibliographies that fill in what the inputs do not say. */
final class WithOption {

  private final List<String> files;

  WithOption(ParseResult parsed) {
    this.files = List.of(Options.all(parsed, "--with"));
  }

  static void declare(Options options) {
    options.values(
        "--with",
        "FILE",
        "fill in from there what is missing: authors, pages, the published venue; adds no paper"
            + " (several: the first that has a value wins)");
  }

  /** Returns {@code read} with what the files say of its papers. */
  Filled fill(ReadResult read, InputOptions inputs, Console console) {
    if (files.isEmpty()) {
      return new Filled(read, List.of(), List.of(), List.of());
    }
    Filling filling = Filling.of(read);
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<ReadResult> bibliographies = new ArrayList<>();
    for (String file : files) {
      ReadResult bibliography = inputs.readSome(file, filling::mayUse, console);
      diagnostics.addAll(bibliography.diagnostics());
      bibliographies.add(bibliography);
    }
    FilledSurvey filled = filling.from(bibliographies);
    diagnostics.addAll(filled.diagnostics());
    return new Filled(read.withSurvey(filled.survey()), filled.accounts(), diagnostics, files);
  }
}
