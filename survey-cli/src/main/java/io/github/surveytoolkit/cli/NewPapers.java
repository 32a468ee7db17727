package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.importer.ImportFormat;
import io.github.surveytoolkit.importer.SurveyImport;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** The papers that {@code survey add} is given: of a file, a form, or the options. */
final class NewPapers {

  private static final Map<String, String> OPTIONS = options();

  private NewPapers() {}

  private static Map<String, String> options() {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("--title", "title");
    options.put("--authors", "authors");
    options.put("--venue", "venue");
    options.put("--year", "year");
    options.put("--arxiv", "arxiv");
    options.put("--doi", "doi");
    options.put("--url", "paper_url");
    options.put("--code", "code_url");
    options.put("--tag", "tags");
    options.put("--note", "note");
    return options;
  }

  static void declare(Options options) {
    options
        .value("--title", "TEXT", "title of the one paper to add")
        .value("--authors", "TEXT", "its authors, parted by semicolons")
        .value("--venue", "TEXT", "its venue, also with the year: \"NeurIPS'23\"")
        .value("--year", "YEAR", "its year")
        .value("--arxiv", "ID", "its arXiv identifier")
        .value("--doi", "DOI", "its DOI")
        .value("--url", "URL", "where it is read")
        .value("--code", "URL", "where its code is")
        .value("--tag", "TEXT", "a tag, where entries have such")
        .value("--note", "TEXT", "a remark, where entries have such");
  }

  /** Reads what the command line names. */
  static ReadResult read(ParseResult parsed, Console console) {
    String file = parsed.matchedPositionalValue(1, "");
    Map<String, String> fields = new LinkedHashMap<>();
    OPTIONS.forEach(
        (option, field) ->
            Options.one(parsed, option).ifPresent(value -> fields.put(field, value)));
    if (file.isEmpty() == fields.isEmpty()) {
      throw Failure.usage(
          "name the papers: a file that holds them (.bib, .json, .csv, a filled-in form, or - for"
              + " standard input), or one by --title");
    }
    if (fields.isEmpty()) {
      return read(file, bytes(file, console), parsed);
    }
    if (!fields.containsKey("title")) {
      throw Failure.usage("a paper needs a title: add --title \"...\"");
    }
    return SurveyImport.fields("the command line", fields);
  }

  private static ReadResult read(String file, byte[] bytes, ParseResult parsed) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Optional<ImportFormat> format =
        Options.one(parsed, "--from")
            .map(InputOptions::ofWord)
            .or(() -> ImportFormat.ofFileName(file))
            .or(() -> guessed(text));
    boolean form = format.isEmpty() || format.get() == ImportFormat.MARKDOWN;
    if (form && SurveyImport.isForm(text)) {
      return SurveyImport.form(Source.of(file, text));
    }
    return SurveyImport.read(
        file,
        bytes,
        format.orElseThrow(
            () ->
                Failure.usage(
                    "cannot tell the format of " + file + "; add --from bibtex, json or csv")));
  }

  private static Optional<ImportFormat> guessed(String text) {
    String start = text.strip();
    if (start.startsWith("{")) {
      return Optional.of(ImportFormat.JSON);
    }
    return start.startsWith("@") ? Optional.of(ImportFormat.BIBTEX) : Optional.empty();
  }

  /** Returns the bytes of a file, or of standard input for {@code -}. */
  static byte[] bytes(String file, Console console) {
    try {
      return file.equals("-")
          ? console.in().readAllBytes()
          : Files.readAllBytes(InputFile.existing(file));
    } catch (IOException unreadable) {
      throw Failure.failed("cannot read " + file + "; check that it is a file and its permissions");
    }
  }
}
