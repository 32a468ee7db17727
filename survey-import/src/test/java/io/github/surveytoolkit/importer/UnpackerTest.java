package io.github.surveytoolkit.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.ReadResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackerTest {

  private static final String BIB = "@misc{a, title = {A}}\n".repeat(1_000);

  private static byte[] packed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(BIB.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  @Test
  void readsAPackedBibliography(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("refs.bib.gz"), packed());

    assertThat(SurveyImport.read(file).survey().papers()).hasSize(1_000);
  }

  @Test
  void refusesWhatIsTooLargeOnceUnpacked() throws IOException {
    ImportOptions options = ImportOptions.STANDARD.withMostUnpacked(BIB.length() - 1L);
    ReadResult read = SurveyImport.read("a.bib.gz", packed(), ImportFormat.BIBTEX, options);

    assertThat(read.survey().papers()).isEmpty();
    assertThat(read.diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "a.bib.gz:1:1: error: unpacked, the file has more than 21999 bytes [too-large]");
  }

  @Test
  void readsWhatIsThereOfABrokenFile() throws IOException {
    byte[] half = Arrays.copyOf(packed(), packed().length - 12);
    ReadResult read = SurveyImport.read("a.bib.gz", half, ImportFormat.BIBTEX);

    assertThat(read.diagnostics()).extracting(Diagnostic::code).contains("broken-gzip");
  }
}
