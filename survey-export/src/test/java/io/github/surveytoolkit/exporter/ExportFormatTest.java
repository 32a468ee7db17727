package io.github.surveytoolkit.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportFormatTest {

  @ParameterizedTest
  @CsvSource({
    "refs.bib, bibtex",
    "REFS.BIB, bibtex",
    "out/list.md.bib, bibtex",
    "README.md, markdown",
    "list.Markdown, markdown",
    "survey.json, json",
    "papers.CSV, csv",
    "docs/index.html, html",
    ".json, json"
  })
  void tellsTheFormatByTheEndOfTheName(String name, String word) {
    assertThat(ExportFormat.ofFileName(name).map(ExportFormat::word)).contains(word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "bib", "refs.bibtex", "refs.bib.gz", "refs.bib/x"})
  void knowsNoFormatForOtherNames(String name) {
    assertThat(ExportFormat.ofFileName(name)).isEmpty();
  }

  @Test
  void namesFormatsAsACommandLineDoes() {
    assertThat(ExportFormat.BIBTEX.word()).isEqualTo("bibtex");
    assertThat(ExportFormat.JSON.word()).isEqualTo("json");
  }

  @Test
  void listsTheSuffixes() {
    assertThat(ExportFormat.BIBTEX.suffixes()).containsExactly(".bib");
    assertThat(ExportFormat.JSON.suffixes()).containsExactly(".json");
  }
}
