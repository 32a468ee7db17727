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
import java.util.Optional;
import java.util.Set;

/**
 * A list that exists, while it is changed in rounds: the steps of one round see the same text, and
 * those of the next what that round made of it.
 */
final class ListFile {

  /** What is generated may change what is counted; then all is said. */
  private static final int MOST_PASSES = 5;

  private final Path file;
  private final List<List<UpdateStep>> rounds;
  private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();
  private int places;
  private int size;

  ListFile(Path file, List<List<UpdateStep>> rounds) {
    this.file = file;
    this.rounds = rounds;
  }

  /**
   * Returns the bytes of the file as all steps want them. What was made is read and compared again,
   * so that whoever runs the command once more finds nothing left to do.
   */
  byte[] updated(byte[] bytes) {
    byte[] current = bytes;
    for (int pass = 0; pass < MOST_PASSES; pass++) {
      byte[] before = current;
      diagnostics.clear();
      for (List<UpdateStep> round : rounds) {
        current = updated(current, round);
      }
      if (Arrays.equals(before, current)) {
        return current;
      }
    }
    throw endless(file);
  }

  private byte[] updated(byte[] bytes, List<UpdateStep> steps) {
    Source source = source(file, bytes);
    ReadResult read = SurveyImport.read(file.toString(), bytes, ImportFormat.MARKDOWN);
    diagnostics.addAll(read.diagnostics());
    List<TextEdit> edits = new ArrayList<>();
    for (UpdateStep step : steps) {
      Change change = step.change(source, read);
      edits.addAll(change.edits());
      diagnostics.addAll(change.diagnostics());
    }
    places += edits.size();
    byte[] after = Splicer.bytes(source, edits);
    size = after.length;
    return after;
  }

  /** Returns the text of a file that is to be changed, of which each byte must be known. */
  static Source source(Path file, byte[] bytes) {
    Source source = SurveyImport.source(file.toString(), bytes);
    if (!Arrays.equals(bytes, Splicer.bytes(source, List.of()))) {
      throw Failure.failed(file + " is not in UTF-8; save it so, and run this again");
    }
    return source;
  }

  static Failure endless(Path file) {
    return Failure.failed(
        file + " is left as it is: changing it does not come to an end, please report it");
  }

  /** Returns what reading and all steps had to say. */
  List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }

  /** Returns the file if GitHub will soon show no more of it. */
  Optional<Path> large() {
    return size > UpdateCommand.LARGE ? Optional.of(file) : Optional.empty();
  }

  /** Returns one line that says how much changes. */
  String summary(boolean shown) {
    if (places == 0) {
      return file + ": nothing to change";
    }
    String counted = places + (places == 1 ? " place" : " places");
    return file + ": " + counted + (shown ? " would change" : " changed");
  }
}
