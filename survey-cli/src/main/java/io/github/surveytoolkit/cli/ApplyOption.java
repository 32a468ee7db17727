package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.splice.CheckedUpdate;
import io.github.surveytoolkit.importer.ImportFormat;
import io.github.surveytoolkit.importer.SurveyImport;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Severity;
import io.github.surveytoolkit.model.source.Source;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** {@code --apply}: a survey in the JSON form, which the list is to hold. */
final class ApplyOption {

  private static final String NAME = "--apply";

  private ApplyOption() {}

  static void declare(Options options) {
    options.value(
        NAME,
        "FILE",
        "make the list hold the survey in FILE, the JSON form of this list after changes: of each"
            + " entry that differs the bytes that differ");
  }

  /** Returns the step that applies the survey, if one is named. */
  static Optional<UpdateStep> step(ParseResult parsed, Console console) {
    return Options.one(parsed, NAME)
        .map(file -> read(file, console))
        .map(
            wanted -> (source, read) -> CheckedUpdate.of(source, read, wanted, ApplyOption::again));
  }

  /** Reads a list that is not written yet as it would be read. */
  static ReadResult again(Source source) {
    return SurveyImport.read(source, ImportFormat.MARKDOWN);
  }

  private static ReadResult read(String file, Console console) {
    byte[] bytes = NewPapers.bytes(file, console);
    ReadResult wanted = SurveyImport.read(file, bytes, ImportFormat.JSON);
    Optional<Diagnostic> error =
        wanted.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR).findFirst();
    if (error.isPresent()) {
      throw Failure.failed(error.get() + "; nothing is applied");
    }
    if (wanted.survey().entryCount() == 0) {
      throw Failure.failed(
          file + " holds no paper; to empty a list, edit it by hand. Nothing is applied");
    }
    return wanted;
  }
}
