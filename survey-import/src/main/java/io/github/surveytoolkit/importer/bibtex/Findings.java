package io.github.surveytoolkit.importer.bibtex;

import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.Source;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a {@code .bib}, by offsets in its text. */
final class Findings {

  private final Source source;
  private final List<Diagnostic> diagnostics;

  Findings(Source source, List<Diagnostic> earlier) {
    this.source = source;
    this.diagnostics = new ArrayList<>(earlier);
  }

  Source source() {
    return source;
  }

  void info(String code, String message, int offset) {
    diagnostics.add(Diagnostic.info(code, message, source.position(offset)));
  }

  void warning(String code, String message, int offset) {
    diagnostics.add(Diagnostic.warning(code, message, source.position(offset)));
  }

  void error(String code, String message, int offset) {
    diagnostics.add(Diagnostic.error(code, message, source.position(offset)));
  }

  List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }
}
