package io.github.surveytoolkit.importer.bibtex;

import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Collects what is wrong with a {@code .bib}, by offsets in its text. */
final class Findings {

  private record Finding(int offset, Diagnostic diagnostic) {}

  private final Source source;
  private final List<Diagnostic> earlier;
  private final List<Finding> found = new ArrayList<>();
  private final boolean heard;

  Findings(Source source, List<Diagnostic> earlier) {
    this(source, earlier, true);
  }

  private Findings(Source source, List<Diagnostic> earlier, boolean heard) {
    this.source = source;
    this.earlier = earlier;
    this.heard = heard;
  }

  /** Returns one that forgets what it is told: the same is read again and reported then. */
  static Findings unheard(Source source) {
    return new Findings(source, List.of(), false);
  }

  Source source() {
    return source;
  }

  void warning(String code, String message, int offset) {
    if (heard) {
      add(Diagnostic.warning(code, message, source.position(offset)), offset);
    }
  }

  void error(String code, String message, int offset) {
    if (heard) {
      add(Diagnostic.error(code, message, source.position(offset)), offset);
    }
  }

  private void add(Diagnostic diagnostic, int offset) {
    found.add(new Finding(offset, diagnostic));
  }

  /** Returns the earlier ones, then all others in the order of the text. */
  List<Diagnostic> diagnostics() {
    found.sort(Comparator.comparingInt(Finding::offset));
    return Stream.concat(earlier.stream(), found.stream().map(Finding::diagnostic)).toList();
  }
}
