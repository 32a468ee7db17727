package io.github.surveytoolkit.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportFormatTest {

  @ParameterizedTest
  @CsvSource({
    "refs.bib, BIBTEX",
    "REFS.BIB, BIBTEX",
    "out/list.md.bib, BIBTEX",
    "survey.json, JSON",
    ".json, JSON"
  })
  void tellsTheFormatByTheEndOfTheName(String name, ExportFormat format) {
    assertThat(ExportFormat.ofFileName(name)).contains(format);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "bib", "refs.bibtex", "refs.bib.gz", "README.md", "refs.bib/x"})
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
