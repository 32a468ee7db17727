package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.view.Column;
import io.github.surveytoolkit.exporter.view.ExportOptions;
import io.github.surveytoolkit.model.Survey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** How a survey is written: what all formats share, and the flags of each. */
final class ExportFlags {

  private ExportFlags() {}

  static void declare(CommandSpec verb) {
    Options.section(verb, "Bibliography", ExportFlags::bibliography);
    Options.section(verb, "Lists in Markdown, and tables", ExportFlags::tables);
    Options.section(verb, "Tables and figures for LaTeX", LatexFlags::declare);
    Options.section(verb, "Figures", FigureFlags::declare);
    Options.section(verb, "CSV", CsvFlags::declare);
  }

  private static void bibliography(Options options) {
    options.value(
        "--bib",
        "FILE",
        "the bibliography that the paper cites: a work that is in it keeps its key");
    BibtexFlags.declare(options);
  }

  private static void tables(Options options) {
    ListFlags.declare(options);
    options.value(
        "--columns", "NAMES", "columns of tables, from the left: " + String.join(", ", words()));
  }

  static ExportOptions options(ParseResult parsed, Console console) {
    return ExportOptions.STANDARD
        .withBibtex(BibtexFlags.options(parsed))
        .withBibliography(bibliography(parsed, console))
        .withColumns(columns(parsed))
        .withList(ListFlags.options(parsed))
        .withCsv(CsvFlags.options(parsed))
        .withLatex(LatexFlags.options(parsed));
  }

  private static Survey bibliography(ParseResult parsed, Console console) {
    return Options.one(parsed, "--bib")
        .map(file -> new InputOptions(parsed).readOne(file, console).survey())
        .orElse(Survey.EMPTY);
  }

  private static List<Column> columns(ParseResult parsed) {
    List<Column> columns = new ArrayList<>();
    String names = parsed.matchedOptionValue("--columns", "");
    for (String name : names.isBlank() ? new String[0] : names.split(",", -1)) {
      columns.add(column(name.strip()));
    }
    return columns;
  }

  private static Column column(String name) {
    return Arrays.stream(Column.values())
        .filter(column -> column.word().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                Failure.usage(
                    "unknown column \""
                        + name
                        + "\"; the columns are "
                        + FormatNames.list(words())));
  }

  private static List<String> words() {
    return Arrays.stream(Column.values()).map(Column::word).toList();
  }
}
