package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.splice.Additions;
import io.github.surveytoolkit.exporter.splice.Change;
import io.github.surveytoolkit.exporter.splice.CheckedUpdate;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Place;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.identity.Work;
import io.github.surveytoolkit.model.identity.Works;
import io.github.surveytoolkit.model.source.Diagnostic;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code survey add}: papers into a category of a list, written as their neighbours are. */
final class AddCommand implements Verb {

  @Override
  public String name() {
    return "add";
  }

  @Override
  public void declare(CommandSpec verb) {
    verb.usageMessage()
        .customSynopsis("survey add [OPTIONS] FILE --into CATEGORY [PAPERS]")
        .description(
            "Adds papers to a category of a list, in its style and order. What is listed already is"
                + " not added again.")
        .footer(
            "",
            "Examples:",
            "  survey add README.md --into Compression/Pruning new.bib",
            "  survey add README.md --into Pruning --title \"...\" --venue \"ICML'24\""
                + " --arxiv 2301.00001",
            "  survey add README.md --into Pruning issue.md --diff     of a filled-in form",
            "",
            "Exit codes: 0 fine, 1 the file would change (--check), 2 the command line is wrong,",
            "3 a file could not be read or written.");
    ListTarget.declare(verb);
    Options options = Options.of(verb);
    options.positional(
        "1", "0..1", "PAPERS", "what to add: .bib, .json, .csv, a filled-in form, or -");
    IntoOption.declare(options);
    options.value("--from", "FORMAT", "format of PAPERS, if its name does not tell");
    NewPapers.declare(options);
    ChangeOptions.declare(options);
    Remarks.declare(options);
  }

  @Override
  public ExitCode run(ParseResult parsed, Console console) {
    Path file = ListTarget.of(parsed);
    IntoOption into = new IntoOption(parsed);
    ReadResult papers = NewPapers.read(parsed, console);
    if (papers.survey().entryCount() == 0) {
      papers.diagnostics().forEach(console::diagnostic);
      throw Failure.failed("no paper to add was found");
    }
    Adding adding = new Adding(into, papers);
    ListFile list = new ListFile(file, List.of(List.of(adding)));
    ChangeOptions changes = new ChangeOptions(parsed);
    ExitCode code = changes.apply(file, list::updated, console);
    Remarks remarks = new Remarks(parsed, console);
    remarks.print(list.diagnostics());
    adding.notes.forEach(remarks::note);
    return code;
  }

  /** Adds once: the list that has them would call the same papers listed. */
  private static final class Adding implements UpdateStep {

    private final IntoOption into;
    private final ReadResult papers;
    private final List<String> notes = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Adding(IntoOption into, ReadResult papers) {
      this.into = into;
      this.papers = papers;
    }

    @Override
    public Change change(Source source, ReadResult read) {
      if (!notes.isEmpty()) {
        return new Change(List.of(), diagnostics);
      }
      diagnostics.addAll(papers.diagnostics());
      List<Integer> section = into.in(read.survey());
      List<Paper> added = notListed(read);
      notes.add(counted(added.size(), read.survey(), section));
      if (added.isEmpty()) {
        return new Change(List.of(), diagnostics);
      }
      ReadResult wanted = Additions.wanted(source, read, section, added);
      Change change = CheckedUpdate.of(source, read, wanted, ApplyOption::again);
      diagnostics.addAll(change.diagnostics());
      return new Change(change.edits(), diagnostics);
    }

    private List<Paper> notListed(ReadResult read) {
      Works works = Works.of(papers.survey());
      List<Optional<Work>> listed = works.sameIn(Works.of(read.survey()));
      List<Paper> added = new ArrayList<>();
      for (int i = 0; i < listed.size(); i++) {
        Paper paper = works.asList().get(i).paper();
        if (listed.get(i).isPresent()) {
          notes.add(isListed(paper, listed.get(i).get(), read));
        } else {
          added.add(paper);
        }
      }
      return added;
    }
  }

  private static String isListed(Paper paper, Work work, ReadResult read) {
    String where =
        read.sourceMap()
            .of(work.places().get(0))
            .map(origin -> origin.position().file() + ":" + origin.position().line())
            .orElse("the list");
    return "\"" + Console.shown(paper.title()) + "\" is listed already, at " + where;
  }

  private static String counted(int count, Survey survey, List<Integer> section) {
    String path = survey.pathOf(new Place(section, 0)).toString();
    return count + (count == 1 ? " paper" : " papers") + " for " + Console.shown(path);
  }
}
