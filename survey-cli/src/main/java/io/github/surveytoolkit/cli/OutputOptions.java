package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.ExportFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** Where a result goes, and in which format. */
final class OutputOptions {

  private final String output;
  private final Optional<String> to;
  private final TemplateOption template;
  private final boolean replace;
  private final ChangeOptions changes;

  OutputOptions(ParseResult parsed) {
    this.output = parsed.matchedOptionValue("--output", "-");
    this.to = Options.one(parsed, "--to");
    this.template = new TemplateOption(parsed);
    this.replace = Options.isGiven(parsed, "--replace");
    this.changes = new ChangeOptions(parsed);
  }

  static void declare(Options options) {
    options
        .output("write there instead of to standard output; its suffix tells the format")
        .value(
            "--to",
            "FORMAT",
            "format of the result, if its name does not tell: " + String.join(", ", words()))
        .flag(
            "--replace",
            "write a .bib that exists afresh; without it, what it lacks is added to it and nothing"
                + " in it changes (a .md that exists is never written)");
    ChangeOptions.declare(options);
  }

  /** Returns the format of the result. */
  ExportFormat format() {
    if (template.isGiven()) {
      return template.format(to, output);
    }
    if (to.isPresent()) {
      return ofWord(to.get());
    }
    if (isStandardOutput()) {
      return ExportFormat.BIBTEX;
    }
    return ExportFormat.ofFileName(output)
        .orElseThrow(
            () ->
                Failure.usage(
                    "cannot tell the format of "
                        + output
                        + " by its name; add "
                        + "--to "
                        + FormatNames.choice(words())));
  }

  static ExportFormat ofWord(String word) {
    return ExportFormat.ofWord(word)
        .orElseThrow(
            () ->
                Failure.usage(
                    "unknown format \""
                        + word
                        + "\" for --to; the formats are "
                        + FormatNames.list(words())));
  }

  private static List<String> words() {
    return ExportFormat.standard().stream().map(ExportFormat::word).toList();
  }

  boolean isStandardOutput() {
    return output.equals("-");
  }

  String name() {
    return isStandardOutput() ? "standard output" : output;
  }

  /** Refuses what must not be overwritten, before any work is done. */
  void check(ExportFormat format) {
    if (isStandardOutput()) {
      if (changes.isShowOnly()) {
        throw Failure.usage("--check and --diff compare with a file; name it with -o FILE");
      }
      return;
    }
    Path target = SafeFile.path(output);
    if (Files.exists(target) && !Files.isDirectory(target)) {
      keep(format);
    }
    SafeFile.checkTarget(target);
  }

  /** A list holds more than its papers, and a bibliography more than the list says. */
  private void keep(ExportFormat format) {
    if (format.equals(ExportFormat.MARKDOWN)) {
      throw Failure.failed(
          output
              + " exists and is kept as it is: survey convert does not overwrite lists; -o names"
              + " another file");
    }
    if (isUpdate(format) && template.isGiven()) {
      throw Failure.failed(
          output
              + " exists and is kept as it is, for a template writes all of a file; --replace has"
              + " it do so, -o names another file");
    }
  }

  /** Returns true if the result is added to a .bib that exists. */
  boolean isUpdate(ExportFormat format) {
    return format.suffixes().contains(".bib")
        && !replace
        && !isStandardOutput()
        && Files.exists(SafeFile.path(output));
  }

  Path file() {
    return SafeFile.path(output);
  }

  ChangeOptions changes() {
    return changes;
  }

  ExitCode write(byte[] bytes, Console console) {
    if (isStandardOutput()) {
      console.result(bytes);
      return ExitCode.FINE;
    }
    return changes.apply(SafeFile.path(output), before -> bytes, console);
  }
}
