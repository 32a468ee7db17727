package io.github.surveytoolkit.importer;

import io.github.surveytoolkit.importer.bibtex.BibtexReader;
import io.github.surveytoolkit.importer.csv.CsvReader;
import io.github.surveytoolkit.importer.form.FormReader;
import io.github.surveytoolkit.importer.json.JsonReader;
import io.github.surveytoolkit.importer.markdown.MarkdownReader;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads surveys.
 *
 * <pre>{@code
 * ReadResult result = SurveyImport.read(Path.of("README.md"));
 * result.survey().forEachPaper((place, paper) -> System.out.println(paper.title()));
 * result.diagnostics().forEach(System.err::println);
 * }</pre>
 *
 * Content never makes reading fail: what is wrong with it is a diagnostic of the result.
 */
public final class SurveyImport {

  private SurveyImport() {}

  /**
   * Reads a file in the format that its name tells.
   *
   * @throws IllegalArgumentException if the name ends in no known suffix
   * @throws IOException if the file cannot be read
   */
  public static ReadResult read(Path file) throws IOException {
    ImportFormat format =
        ImportFormat.ofFileName(file.toString())
            .orElseThrow(
                () -> new IllegalArgumentException("no format is known by the name of " + file));
    return read(file.toString(), Files.readAllBytes(file), format);
  }

  /** Reads the bytes of a file that is called {@code name} in messages. */
  public static ReadResult read(String name, byte[] bytes, ImportFormat format) {
    return read(name, bytes, format, ImportOptions.STANDARD);
  }

  /** Reads the bytes of a file in the way that {@code options} say. */
  public static ReadResult read(
      String name, byte[] bytes, ImportFormat format, ImportOptions options) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    boolean packed = format == ImportFormat.BIBTEX && Unpacker.isPacked(bytes);
    byte[] plain =
        packed ? Unpacker.unpack(name, bytes, options.mostUnpacked(), diagnostics) : bytes;
    return read(SourceDecoder.decode(name, plain, diagnostics), diagnostics, format, options);
  }

  /** Returns the text of a file, in which every byte that is no UTF-8 is kept. */
  public static Source source(String name, byte[] bytes) {
    return SourceDecoder.decode(name, bytes, new ArrayList<>());
  }

  /** Reads a text. */
  public static ReadResult read(Source source, ImportFormat format) {
    return read(source, List.of(), format, ImportOptions.STANDARD);
  }

  private static ReadResult read(
      Source source, List<Diagnostic> decoding, ImportFormat format, ImportOptions options) {
    return switch (format) {
      case MARKDOWN -> MarkdownReader.read(source, decoding);
      case BIBTEX -> bibliography(source, decoding, options);
      case CSV -> CsvReader.read(source, decoding);
      case JSON -> JsonReader.read(source, decoding);
    };
  }

  private static ReadResult bibliography(
      Source source, List<Diagnostic> decoding, ImportOptions options) {
    return options
        .wanted()
        .map(wanted -> BibtexReader.readSome(source, decoding, wanted))
        .orElseGet(() -> BibtexReader.read(source, decoding, options.categoriesFrom()));
  }

  /** Returns true if {@code text} is a form that somebody filled in, and no list. */
  public static boolean isForm(String text) {
    return FormReader.isForm(text);
  }

  /** Reads a form that somebody filled in: headings with answers, as in an issue. */
  public static ReadResult form(Source source) {
    return FormReader.read(source);
  }

  /** Reads a paper from fields by the names of a table's columns, for example {@code arxiv}. */
  public static ReadResult fields(String name, Map<String, String> fields) {
    return FormReader.read(name, fields);
  }
}
