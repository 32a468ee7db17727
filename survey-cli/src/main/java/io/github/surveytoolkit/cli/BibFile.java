package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.SurveyExport;
import io.github.surveytoolkit.exporter.bibtex.BibtexChanges;
import io.github.surveytoolkit.exporter.splice.Splicer;
import io.github.surveytoolkit.exporter.view.ExportOptions;
import io.github.surveytoolkit.importer.ImportFormat;
import io.github.surveytoolkit.importer.SurveyImport;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.EntryOrigin;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Severity;
import io.github.surveytoolkit.model.source.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A {@code .bib} that exists, while it is brought up to what a list says. */
final class BibFile {

  /**
   * What the first pass adds may tell the second that two entries are one work; then all is said.
   */
  private static final int MOST_PASSES = 4;

  private final Path file;
  private final ReadResult wanted;
  private final ExportOptions options;
  private final List<BibtexChanges> passes = new ArrayList<>();
  private final List<Diagnostic> errors = new ArrayList<>();

  BibFile(Path file, ReadResult wanted, ExportOptions options) {
    this.file = file;
    this.wanted = wanted;
    this.options = options;
  }

  /**
   * Returns the bytes of the file with what it lacked. What was made is read and compared again, so
   * that whoever runs the command once more finds nothing left to do.
   */
  byte[] updated(byte[] bytes) {
    byte[] current = bytes;
    while (passes.size() < MOST_PASSES) {
      Source source = SurveyImport.source(file.toString(), current);
      if (!Arrays.equals(current, Splicer.bytes(source, List.of()))) {
        throw Failure.failed(file + " is not in UTF-8; save it so, and run this again");
      }
      BibtexChanges changes = pass(source);
      if (changes.isRefused() || changes.edits().isEmpty()) {
        return changes.isRefused() ? bytes : current;
      }
      current = Splicer.bytes(source, changes.edits());
    }
    throw Failure.failed(
        file + " is left as it is: changing it does not come to an end, please report it");
  }

  private BibtexChanges pass(Source source) {
    ReadResult existing = SurveyImport.read(source, ImportFormat.BIBTEX);
    BibtexChanges changes = SurveyExport.update(wanted, existing, source, options);
    if (passes.isEmpty() && !changes.isRefused()) {
      existing.diagnostics().stream()
          .filter(found -> found.severity() == Severity.ERROR)
          .forEach(errors::add);
    }
    passes.add(changes);
    return changes;
  }

  /** Returns true if the file is left as it is, since it cannot be changed safely. */
  boolean isRefused() {
    return passes.stream().anyMatch(BibtexChanges::isRefused);
  }

  /** Returns what is wrong with the file, and what a person should look at. */
  List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>(errors);
    all.addAll(passes.get(0).diagnostics());
    return all;
  }

  BibtexChanges changes() {
    return passes.get(0);
  }

  /** Returns a line for each entry that the list does not have. */
  List<String> unlisted() {
    return changes().unlisted().stream()
        .map(EntryOrigin::position)
        .map(position -> position + ": not in the list")
        .toList();
  }
}
