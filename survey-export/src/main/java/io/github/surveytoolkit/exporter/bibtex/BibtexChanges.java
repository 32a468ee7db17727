package io.github.surveytoolkit.exporter.bibtex;

import io.github.surveytoolkit.model.identity.Works;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.EntryOrigin;
import io.github.surveytoolkit.model.source.Severity;
import io.github.surveytoolkit.model.source.TextEdit;
import java.util.List;

/**
 * What brings a {@code .bib} up to what a list says.
 *
 * @param works the works of the list
 * @param edits insertions only: nothing that is there changes or goes
 * @param diagnostics what a person should look at; an error says why there are no edits
 * @param added how many entries are new
 * @param completed how many entries get fields that they lack
 * @param unlisted where entries stand whose works the list does not have
 */
public record BibtexChanges(
    Works works,
    List<TextEdit> edits,
    List<Diagnostic> diagnostics,
    int added,
    int completed,
    List<EntryOrigin> unlisted) {

  public BibtexChanges {
    edits = List.copyOf(edits);
    diagnostics = List.copyOf(diagnostics);
    unlisted = List.copyOf(unlisted);
  }

  /** Returns true if the file cannot be changed safely, for the reason that an error gives. */
  public boolean isRefused() {
    return diagnostics.stream().anyMatch(found -> found.severity() == Severity.ERROR);
  }
}
