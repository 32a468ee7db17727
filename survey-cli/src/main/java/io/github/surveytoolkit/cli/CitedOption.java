package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.view.ExportOptions;
import io.github.surveytoolkit.importer.latex.CitationReader;
import io.github.surveytoolkit.importer.latex.Citations;
import io.github.surveytoolkit.model.source.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** Takes those papers only that a LaTeX document cites. */
final class CitedOption {

  private final List<String> files;

  CitedOption(ParseResult parsed) {
    this.files = Arrays.asList(Options.all(parsed, "--cited"));
  }

  static void declare(Options options) {
    options.values(
        "--cited",
        "FILE",
        "only papers that this .tex (with what it includes from its folder) or .aux cites");
  }

  /** Returns what is cited of {@code read}; empty if the option is not given. */
  Optional<CitedPapers> of(ReadResult read, ExportOptions options) {
    return files.isEmpty()
        ? Optional.empty()
        : Optional.of(
            CitedPapers.of(
                read, options, Citations.joined(files.stream().map(CitedOption::read).toList())));
  }

  private static Citations read(String file) {
    Path path = InputFile.existing(file);
    if (Files.isDirectory(path)) {
      throw Failure.failed(file + " is a directory; name the main file in it");
    }
    try {
      return CitationReader.read(path);
    } catch (IOException unreadable) {
      throw InputFile.unreadable(file);
    }
  }
}
