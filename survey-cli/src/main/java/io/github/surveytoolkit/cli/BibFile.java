package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.SurveyExport;
import io.github.surveytoolkit.exporter.bibtex.BibtexChanges;
import io.github.surveytoolkit.exporter.splice.Splicer;
import io.github.surveytoolkit.exporter.view.ExportOptions;
import io.github.surveytoolkit.importer.ImportFormat;
import io.github.surveytoolkit.importer.SurveyImport;
import io.github.surveytoolkit.model.identity.Works;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Severity;
import io.github.surveytoolkit.model.source.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A {@code .bib} that exists, while it is brought up to what a list says. */
final class BibFile {

  /**
   * What the first pass adds may tell the second that two entries are one work; then all is said.
   */
  private static final int MOST_PASSES = 4;

  private final Path file;
  private final ReadResult list;
  private final ReadResult selected;
  private final ExportOptions options;
  private final List<BibtexChanges> passes = new ArrayList<>();
  private final List<Diagnostic> errors = new ArrayList<>();

  /**
   * Prepares an update.
   *
   * @param list all that was read
   * @param selected what of it the file is to have
   */
  BibFile(Path file, ReadResult list, ReadResult selected, ExportOptions options) {
    this.file = file;
    this.list = list;
    this.selected = selected;
    this.options = options;
  }

  /**
   * Returns the bytes of the file with what it lacked. What was made is read and compared again, so
   * that whoever runs the command once more finds nothing left to do.
   */
  byte[] updated(byte[] bytes) {
    byte[] current = bytes;
    while (passes.size() < MOST_PASSES) {
      Source source = ListFile.source(file, current);
      BibtexChanges changes = pass(source);
      if (changes.isRefused() || changes.edits().isEmpty()) {
        return changes.isRefused() ? bytes : current;
      }
      current = Splicer.bytes(source, changes.edits());
    }
    throw ListFile.endless(file);
  }

  private BibtexChanges pass(Source source) {
    ReadResult existing = SurveyImport.read(source, ImportFormat.BIBTEX);
    BibtexChanges changes = SurveyExport.update(selected, existing, source, options);
    if (passes.isEmpty() && !changes.isRefused()) {
      existing.diagnostics().stream()
          .filter(found -> found.severity() == Severity.ERROR)
          .forEach(errors::add);
    }
    boolean all = selected.survey().entryCount() == list.survey().entryCount();
    passes.add(all ? changes : ofWholeList(changes, existing, source));
    return changes;
  }

  /** What was not asked for is in the list all the same. */
  private BibtexChanges ofWholeList(BibtexChanges changes, ReadResult existing, Source source) {
    return new BibtexChanges(
        changes.works(),
        changes.edits(),
        changes.diagnostics(),
        changes.added(),
        changes.completed(),
        SurveyExport.update(list, existing, source, options).unlisted());
  }

  /** Returns true if the file is left as it is, since it cannot be changed safely. */
  boolean isRefused() {
    return passes.stream().anyMatch(BibtexChanges::isRefused);
  }

  /** Returns how often the file was compared, the last time to find nothing left. */
  int passes() {
    return passes.size();
  }

  int added() {
    return passes.stream().mapToInt(BibtexChanges::added).sum();
  }

  int completed() {
    return passes.stream().mapToInt(BibtexChanges::completed).sum();
  }

  Works works() {
    return passes.get(0).works();
  }

  /** Returns what is wrong with the file as it was. */
  List<Diagnostic> errors() {
    return errors;
  }

  /** Returns what was found first, with positions in the file as it was. */
  BibtexChanges before() {
    return passes.get(0);
  }

  /** Returns what was found last, with positions in the file as it is then. */
  BibtexChanges after() {
    return passes.get(passes.size() - 1);
  }
}
