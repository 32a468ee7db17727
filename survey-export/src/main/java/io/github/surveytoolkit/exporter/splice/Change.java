package io.github.surveytoolkit.exporter.splice;

import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.TextEdit;
import java.util.List;

/**
 * What is to change in a document, and what could not be.
 *
 * @param edits of the source as it is, which do not overlap
 */
public record Change(List<TextEdit> edits, List<Diagnostic> diagnostics) {

  public static final Change NONE = new Change(List.of(), List.of());

  public Change {
    edits = List.copyOf(edits);
    diagnostics = List.copyOf(diagnostics);
  }
}
