package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.StatisticsExport;
import io.github.surveytoolkit.exporter.region.ContentsUpdate;
import io.github.surveytoolkit.exporter.region.PagePlan;
import io.github.surveytoolkit.exporter.region.Pages;
import io.github.surveytoolkit.exporter.region.Regions;
import io.github.surveytoolkit.importer.ImportFormat;
import io.github.surveytoolkit.importer.SurveyImport;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.Position;
import io.github.surveytoolkit.model.statistics.SurveyStatistics;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code survey update}: what is mechanical in a list, in its place. */
final class UpdateCommand implements Verb {

  /** GitHub shows files of up to 512,000 bytes. */
  static final int LARGE = 450_000;

  @Override
  public String name() {
    return "update";
  }

  @Override
  public void declare(CommandSpec verb) {
    verb.usageMessage()
        .customSynopsis("survey update [OPTIONS] FILE")
        .description(
            "Brings the generated regions of a list up to date, and its papers to what --with and"
                + " --apply say; all else stays as it is.")
        .footer(
            "",
            "Examples:",
            "  survey update README.md --diff           what would change",
            "  survey update README.md                  changes it",
            "  survey update README.md --check          for a build: the exit code is 1 if it would",
            "  survey update README.md --contents       also mends contents without markers",
            "  survey update README.md --pages .        also writes a page for each category",
            "  survey update README.md --charts stats   also draws charts, which statistics can"
                + " show",
            "  survey update README.md --with refs.bib  published venues, years and code from"
                + " there",
            "  survey update README.md --apply s.json   the list as changed in its JSON form",
            "",
            "Exit codes: 0 fine, 1 the file would change (--check), 2 the command line is wrong,",
            "3 the file could not be read or written.");
    ListTarget.declare(verb);
    Options options = Options.of(verb);
    UpdateSettings.declare(options);
    ApplyOption.declare(options);
    WithOption.declareOfList(options);
    ChangeOptions.declare(options);
    Remarks.declare(options);
  }

  @Override
  public ExitCode run(ParseResult parsed, Console console) {
    Path file = ListTarget.of(parsed);
    UpdateSettings settings = new UpdateSettings(parsed, file);
    ChangeOptions changes = new ChangeOptions(parsed);
    ListFile list = new ListFile(file, rounds(parsed, settings, console));
    List<GeneratedFiles> generated = generated(parsed, file, settings, console);
    ExitCode worst = changes.apply(file, list::updated, console);
    for (GeneratedFiles files : generated) {
      worst = worst.graver(files.apply(changes, console));
    }
    report(list, generated, changes.isShowOnly(), new Remarks(parsed, console));
    return worst;
  }

  /** First what the list says is changed, then what is generated from that. */
  private static List<List<UpdateStep>> rounds(
      ParseResult parsed, UpdateSettings settings, Console console) {
    List<UpdateStep> generated = new ArrayList<>();
    generated.add((source, read) -> Regions.of(source, read, plan(settings, read.survey())));
    if (settings.mendsContents()) {
      generated.add((source, read) -> ContentsUpdate.of(source, read.outline()));
    }
    List<List<UpdateStep>> rounds = new ArrayList<>();
    ApplyOption.step(parsed, console).ifPresent(step -> rounds.add(List.of(step)));
    new WithOption(parsed).step(parsed, console).ifPresent(step -> rounds.add(List.of(step)));
    rounds.add(generated);
    return rounds;
  }

  private static PagePlan plan(UpdateSettings settings, Survey survey) {
    PagePlan pages =
        settings.pages().map(options -> Pages.of(survey, options).plan()).orElse(PagePlan.NONE);
    return settings.charts().map(pages::withCharts).orElse(pages);
  }

  /** All files are known, and what is in their way, before the list is written. */
  private static List<GeneratedFiles> generated(
      ParseResult parsed, Path file, UpdateSettings settings, Console console) {
    if (settings.pages().isEmpty() && settings.charts().isEmpty()) {
      return List.of();
    }
    ListFile list = new ListFile(file, rounds(parsed, settings, console));
    byte[] after = list.updated(SafeFile.read(file));
    Survey survey = SurveyImport.read(file.toString(), after, ImportFormat.MARKDOWN).survey();
    List<GeneratedFiles> generated = new ArrayList<>();
    settings
        .pages()
        .map(options -> GeneratedFiles.pages(file, Pages.of(survey, options)))
        .ifPresent(generated::add);
    settings.charts().map(folder -> charts(file, folder, survey)).ifPresent(generated::add);
    generated.forEach(files -> files.check(settings.replaces()));
    return generated;
  }

  private static GeneratedFiles charts(Path file, String folder, Survey survey) {
    return GeneratedFiles.charts(
        file.toAbsolutePath().resolveSibling(""),
        file.resolveSibling(folder),
        StatisticsExport.charts(SurveyStatistics.of(survey)));
  }

  private static void report(
      ListFile list, List<GeneratedFiles> generated, boolean shown, Remarks remarks) {
    List<Diagnostic> diagnostics = new ArrayList<>(list.diagnostics());
    list.large().ifPresent(path -> diagnostics.add(large(path)));
    generated.forEach(files -> files.large().forEach(path -> diagnostics.add(large(path))));
    remarks.print(diagnostics);
    StringBuilder summary = new StringBuilder(list.summary(shown));
    generated.forEach(files -> summary.append("; ").append(files.summary(shown)));
    remarks.note(summary.toString());
  }

  private static Diagnostic large(Path file) {
    return Diagnostic.warning(
        "large-file",
        "the file has more than "
            + LARGE / 1000
            + " kB, and GitHub shows no more than 512; --pages DIR makes pages of its categories",
        new Position(file.toString(), 1, 1));
  }
}
