package io.github.surveytoolkit.exporter;

import io.github.surveytoolkit.model.identity.Works;
import io.github.surveytoolkit.model.source.Diagnostic;
import java.util.List;

/**
 * What writing gives.
 *
 * @param works the works of the survey, of which a bibliography has one entry each
 * @param diagnostics what a reader of {@code text} should know, such as the engine that it needs
 */
public record WriteResult(String text, Works works, List<Diagnostic> diagnostics) {

  public WriteResult {
    diagnostics = List.copyOf(diagnostics);
  }
}
