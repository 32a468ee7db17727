package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.region.ContentsUpdate;
import io.github.surveytoolkit.exporter.region.PagePlan;
import io.github.surveytoolkit.exporter.region.Regions;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code survey update}: what is mechanical in a list, in its place. */
final class UpdateCommand implements Verb {

  @Override
  public String name() {
    return "update";
  }

  @Override
  public void declare(CommandSpec verb) {
    verb.usageMessage()
        .customSynopsis("survey update [OPTIONS] FILE")
        .description("Brings the generated regions of a list up to date; all else stays as it is.")
        .footer(
            "",
            "Examples:",
            "  survey update README.md --diff         what would change",
            "  survey update README.md                changes it",
            "  survey update README.md --check        for a build: the exit code is 1 if it would",
            "  survey update README.md --contents     also mends contents without markers",
            "  survey update README.md --apply s.json the list as changed in its JSON form",
            "",
            "Exit codes: 0 fine, 1 the file would change (--check), 2 the command line is wrong,",
            "3 the file could not be read or written.");
    verb.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("1")
            .paramLabel("FILE")
            .type(String.class)
            .description("a list in Markdown")
            .build());
    Options options = Options.of(verb);
    options.flag(
        "--contents",
        "also mend the contents that have no markers: anchors that lead nowhere, headings that"
            + " they forgot");
    ApplyOption.declare(options);
    ChangeOptions.declare(options);
    options.add(
        OptionSpec.builder("-q", "--quiet")
            .arity("0")
            .type(boolean.class)
            .description("print errors only: no warnings, no summary"));
  }

  @Override
  public ExitCode run(ParseResult parsed, Console console) {
    Path file = ListTarget.of(parsed);
    ListFile list = new ListFile(file, rounds(parsed, console));
    ChangeOptions changes = new ChangeOptions(parsed);
    ExitCode code = changes.apply(file, list::updated, console);
    boolean quiet = Options.isGiven(parsed, "--quiet");
    for (Diagnostic diagnostic : list.diagnostics()) {
      if (diagnostic.severity().compareTo(quiet ? Severity.ERROR : Severity.WARNING) >= 0) {
        console.diagnostic(diagnostic);
      }
    }
    if (!quiet) {
      console.note(summary(file, list.places(), changes.isShowOnly()));
    }
    return code;
  }

  /** First what the list says is changed, then what is generated from that. */
  private static List<List<UpdateStep>> rounds(ParseResult parsed, Console console) {
    List<UpdateStep> generated = new ArrayList<>();
    generated.add((source, read) -> Regions.of(source, read, PagePlan.NONE));
    if (Options.isGiven(parsed, "--contents")) {
      generated.add((source, read) -> ContentsUpdate.of(source, read.outline()));
    }
    List<List<UpdateStep>> rounds = new ArrayList<>();
    ApplyOption.step(parsed, console).ifPresent(step -> rounds.add(List.of(step)));
    rounds.add(generated);
    return rounds;
  }

  static String summary(Path file, int places, boolean shown) {
    if (places == 0) {
      return file + ": nothing to change";
    }
    String counted = places + (places == 1 ? " place" : " places");
    return file + ": " + counted + (shown ? " would change" : " changed");
  }
}
