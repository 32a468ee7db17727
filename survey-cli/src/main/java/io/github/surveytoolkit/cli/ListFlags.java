package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.view.ListOptions;
import picocli.CommandLine.ParseResult;

/** How a list in Markdown is written. */
final class ListFlags {

  private ListFlags() {}

  static void declare(Options options) {
    options.value(
        "--as", "FORM", "form of the entries of a Markdown list: list or table (default: list)");
  }

  static ListOptions options(ParseResult parsed) {
    return new ListOptions(Options.choice("--as", parsed, ListOptions.STANDARD.form()));
  }
}
