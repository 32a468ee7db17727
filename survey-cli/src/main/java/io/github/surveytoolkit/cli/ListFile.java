package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.splice.Change;
import io.github.surveytoolkit.exporter.splice.Splicer;
import io.github.surveytoolkit.importer.ImportFormat;
import io.github.surveytoolkit.importer.SurveyImport;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.source.TextEdit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A list that exists, while it is changed in rounds: the steps of one round see the same text, and
 * those of the next what that round made of it.
 */
final class ListFile {

  private final Path file;
  private final List<List<UpdateStep>> rounds;
  private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();
  private int places;

  ListFile(Path file, List<List<UpdateStep>> rounds) {
    this.file = file;
    this.rounds = rounds;
  }

  /** Returns the bytes of the file as all steps want them. */
  byte[] updated(byte[] bytes) {
    byte[] current = bytes;
    for (List<UpdateStep> round : rounds) {
      current = updated(current, round);
    }
    return current;
  }

  private byte[] updated(byte[] bytes, List<UpdateStep> steps) {
    Source source = SurveyImport.source(file.toString(), bytes);
    if (!Arrays.equals(bytes, Splicer.bytes(source, List.of()))) {
      throw Failure.failed(file + " is not in UTF-8; save it so, and run this again");
    }
    ReadResult read = SurveyImport.read(file.toString(), bytes, ImportFormat.MARKDOWN);
    diagnostics.addAll(read.diagnostics());
    List<TextEdit> edits = new ArrayList<>();
    for (UpdateStep step : steps) {
      Change change = step.change(source, read);
      edits.addAll(change.edits());
      diagnostics.addAll(change.diagnostics());
    }
    places += edits.size();
    return Splicer.bytes(source, edits);
  }

  /** Returns what reading and all steps had to say. */
  List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }

  /** Counts the places of the file that are changed. */
  int places() {
    return places;
  }
}
