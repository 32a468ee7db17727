package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.region.ContentsMarkers;
import io.github.surveytoolkit.exporter.region.PagePlan;
import io.github.surveytoolkit.exporter.region.Regions;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code survey init}: markers around what can be generated, once for each list. */
final class InitCommand implements Verb {

  @Override
  public String name() {
    return "init";
  }

  @Override
  public void declare(CommandSpec verb) {
    verb.usageMessage()
        .customSynopsis("survey init [OPTIONS] FILE")
        .description(
            "Puts markers around the contents of a list, so that survey update keeps them.")
        .footer(
            "",
            "Examples:",
            "  survey init README.md --diff     what would change",
            "  survey init README.md            changes it; an empty heading of contents is filled",
            "",
            "Exit codes: 0 fine, 1 the file would change (--check), 2 the command line is wrong,",
            "3 the file could not be read or written.");
    ListTarget.declare(verb);
    Options options = Options.of(verb);
    ChangeOptions.declare(options);
    Remarks.declare(options);
  }

  @Override
  public ExitCode run(ParseResult parsed, Console console) {
    Path file = ListTarget.of(parsed);
    UpdateStep markers = (source, read) -> ContentsMarkers.of(source, read.outline());
    UpdateStep regions = (source, read) -> Regions.of(source, read, PagePlan.NONE);
    ListFile list = new ListFile(file, List.of(List.of(markers), List.of(regions)));
    ChangeOptions changes = new ChangeOptions(parsed);
    ExitCode code = changes.apply(file, list::updated, console);
    Remarks remarks = new Remarks(parsed, console);
    remarks.print(list.diagnostics());
    remarks.note(list.summary(changes.isShowOnly()));
    return code;
  }
}
