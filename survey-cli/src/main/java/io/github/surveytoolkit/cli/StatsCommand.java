package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.StatisticsExport;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.statistics.Grouping;
import io.github.surveytoolkit.model.statistics.SurveyStatistics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code survey stats}: how many papers there are of what. */
final class StatsCommand implements Verb {

  private static final int USUAL_ROWS = 15;

  private enum Form {
    TEXT,
    MARKDOWN,
    JSON
  }

  @Override
  public String name() {
    return "stats";
  }

  @Override
  public void declare(CommandSpec verb) {
    verb.usageMessage()
        .customSynopsis("survey stats [OPTIONS] FILE...")
        .description(
            "Counts papers by year, venue, category and tag; a paper that is listed twice counts"
                + " once.")
        .footer(
            "",
            "Examples:",
            "  survey stats README.md                          columns with bars",
            "  survey stats README.md --by venue --top 50      more venues, and nothing else",
            "  survey stats README.md --year 2023..            of some of the papers",
            "  survey stats README.md --format markdown        tables for a document",
            "  survey stats README.md --format json -o s.json  all numbers, for other programs",
            "  survey stats README.md --svg stats              charts: stats/years.svg and others",
            "",
            "Exit codes: 0 fine, 2 the command line is wrong, 3 nothing read or nothing written.");
    InputOptions.declare(verb);
    Options options = Options.of(verb);
    options
        .value("--format", "FORM", "text, markdown or json (default: text)")
        .value(
            "--by",
            "NAMES",
            "tables of text and Markdown, in this order: year, venue, category, tag (default: the"
                + " first three)")
        .value("--top", "ROWS", "rows of each table (default: " + USUAL_ROWS + ")")
        .output("write there instead of to standard output")
        .value("--svg", "DIR", "also draw charts in DIR: years.svg, venues.svg, taxonomy.svg");
    WithOption.declare(options);
    Remarks.declare(options);
    Options.section(verb, "Some of the papers", FilterOptions::declare);
  }

  @Override
  public ExitCode run(ParseResult parsed, Console console) {
    Form form = Options.choice("--format", parsed, Form.TEXT);
    List<Grouping> by = by(parsed);
    int top = top(parsed);
    SurveyStatistics statistics = statistics(parsed, console);
    String text =
        switch (form) {
          case TEXT -> StatisticsExport.text(statistics, by, top);
          case MARKDOWN -> StatisticsExport.markdown(statistics, by, top);
          case JSON -> StatisticsExport.json(statistics);
        };
    Options.one(parsed, "--svg")
        .ifPresent(folder -> draw(SafeFile.path(folder), statistics, parsed, console));
    write(parsed.matchedOptionValue("--output", "-"), text, console);
    return ExitCode.FINE;
  }

  private static SurveyStatistics statistics(ParseResult parsed, Console console) {
    InputOptions inputs = new InputOptions(parsed);
    Remarks remarks = new Remarks(parsed, console);
    ReadResult read = inputs.read(console);
    remarks.print(read.diagnostics());
    Filled filled = new WithOption(parsed).fill(read, inputs, console);
    remarks.print(filled.diagnostics());
    ReadResult selected = new FilterOptions(parsed).apply(filled.read());
    if (selected.survey().entryCount() == 0) {
      throw Failure.failed("no paper to count was found; survey convert \u2026 --report says why");
    }
    return SurveyStatistics.of(selected.survey());
  }

  private static List<Grouping> by(ParseResult parsed) {
    String names = parsed.matchedOptionValue("--by", "year,venue,category");
    return Arrays.stream(names.split(",", -1)).map(name -> grouping(name.strip())).toList();
  }

  private static Grouping grouping(String name) {
    List<String> words =
        Arrays.stream(Grouping.values()).map(by -> by.name().toLowerCase(Locale.ROOT)).toList();
    return Arrays.stream(Grouping.values())
        .filter(by -> by.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                Failure.usage("--by wants " + FormatNames.list(words) + ", was \"" + name + "\""));
  }

  private static int top(ParseResult parsed) {
    String rows = parsed.matchedOptionValue("--top", Integer.toString(USUAL_ROWS));
    if (!rows.matches("[1-9]\\d{0,5}")) {
      throw Failure.usage("--top wants a number of rows from 1 on, was \"" + rows + "\"");
    }
    return Integer.parseInt(rows);
  }

  private static void draw(
      Path folder, SurveyStatistics statistics, ParseResult parsed, Console console) {
    Map<String, String> charts = StatisticsExport.charts(statistics);
    GeneratedFiles files = GeneratedFiles.charts(folder, folder, charts);
    files.check(false);
    files.apply(new ChangeOptions(parsed), console);
    new Remarks(parsed, console).note(files.summary(false) + " in " + folder);
  }

  private static void write(String output, String text, Console console) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (output.equals("-")) {
      console.result(bytes);
    } else {
      SafeFile.write(SafeFile.path(output), bytes);
    }
  }
}
