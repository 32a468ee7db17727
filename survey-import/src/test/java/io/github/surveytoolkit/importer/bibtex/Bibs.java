package io.github.surveytoolkit.importer.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import java.util.List;

/** Reads small bibliographies for tests. */
final class Bibs {

  private Bibs() {}

  static ReadResult read(String bib) {
    return BibtexReader.read(Source.of("refs.bib", bib), List.of(), CategoriesFrom.NONE);
  }

  static List<Paper> papers(String bib) {
    return read(bib).survey().papers();
  }

  /** Returns the only paper, of which nothing may be reported. */
  static Paper paper(String bib) {
    ReadResult read = read(bib);
    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.survey().papers()).hasSize(1);
    return read.survey().papers().get(0);
  }

  static List<String> titles(String bib) {
    return papers(bib).stream().map(Paper::title).toList();
  }

  /** Returns line, column and code of what is reported, in order. */
  static List<String> findings(String bib) {
    return read(bib).diagnostics().stream()
        .map(d -> d.position().line() + ":" + d.position().column() + " " + d.code())
        .toList();
  }
}
