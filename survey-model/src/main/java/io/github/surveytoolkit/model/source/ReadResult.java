package io.github.surveytoolkit.model.source;

import io.github.surveytoolkit.model.Survey;
import java.util.List;

/**
 * What reading an input gives.
 *
 * @param blocks every block that looks like an entry, in the order of the text
 */
public record ReadResult(
    Survey survey,
    SourceMap sourceMap,
    Outline outline,
    List<Diagnostic> diagnostics,
    List<BlockAccount> blocks) {

  public ReadResult {
    diagnostics = List.copyOf(diagnostics);
    blocks = List.copyOf(blocks);
  }
}
