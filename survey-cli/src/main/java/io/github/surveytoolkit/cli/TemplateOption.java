package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.ExportFormat;
import io.github.surveytoolkit.exporter.template.TemplateSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;

/** A template of the user's own, and the format in which it writes. */
final class TemplateOption {

  private static final String SUFFIX = ".ftl";

  private final Optional<String> file;

  TemplateOption(ParseResult parsed) {
    this.file = Options.one(parsed, "--template");
  }

  static void declare(Options options) {
    options.value(
        "--template",
        "FILE",
        "lay the result out by a template of your own, such as mine.bib.ftl; survey templates"
            + " gives one to start from. Text is escaped as --to, the suffix of -o, or else the"
            + " template's own name says; --to text escapes nothing.");
  }

  boolean isGiven() {
    return file.isPresent();
  }

  /** Returns the format that {@code to} or the names of the files tell, with this template. */
  ExportFormat format(Optional<String> to, String output) {
    String name = file.orElseThrow();
    ExportFormat format = to.map(TemplateOption::ofWord).orElseGet(() -> ofNames(output, name));
    if (format.equals(ExportFormat.JSON)) {
      throw Failure.usage(
          "JSON has one form and no template; leave out --template or name another --to");
    }
    return format.withTemplate(TemplateSource.file(SafeFile.path(name)));
  }

  private static ExportFormat ofWord(String word) {
    return word.equalsIgnoreCase(ExportFormat.TEXT.word())
        ? ExportFormat.TEXT
        : OutputOptions.ofWord(word);
  }

  private static ExportFormat ofNames(String output, String template) {
    String stem =
        template.endsWith(SUFFIX) ? template.substring(0, template.length() - SUFFIX.length()) : "";
    List<String> names = List.of(output, stem);
    return names.stream()
        .flatMap(name -> ExportFormat.ofFileName(name).stream())
        .findFirst()
        .or(() -> text(names.stream()))
        .orElseThrow(() -> unknown(template));
  }

  private static Optional<ExportFormat> text(Stream<String> names) {
    return names.anyMatch(
            name ->
                ExportFormat.TEXT.suffixes().stream()
                    .anyMatch(name.toLowerCase(Locale.ROOT)::endsWith))
        ? Optional.of(ExportFormat.TEXT)
        : Optional.empty();
  }

  private static Failure unknown(String template) {
    return Failure.usage(
        "cannot tell by names how "
            + template
            + " is to be escaped; add "
            + "--to "
            + FormatNames.choice(words())
            + ", which escapes nothing");
  }

  /** Returns the formats that a template writes. */
  static List<ExportFormat> formats() {
    return ExportFormat.standard().stream()
        .filter(format -> !format.equals(ExportFormat.JSON))
        .toList();
  }

  private static List<String> words() {
    return Stream.concat(formats().stream(), Stream.of(ExportFormat.TEXT))
        .map(ExportFormat::word)
        .toList();
  }
}
