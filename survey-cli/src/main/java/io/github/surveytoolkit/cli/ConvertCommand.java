package io.github.surveytoolkit.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code survey convert}: from one form of a survey to another. */
final class ConvertCommand implements Verb {

  @Override
  public String name() {
    return "convert";
  }

  @Override
  public void declare(CommandSpec verb) {
    verb.usageMessage()
        .customSynopsis("survey convert [OPTIONS] FILE...")
        .description(
            "Converts paper lists and bibliographies to BibTeX, Markdown, LaTeX, CSV, RIS, HTML or"
                + " JSON.")
        .footer(
            "",
            "Examples:",
            "  survey convert README.md -o refs.bib                    the list as a bibliography",
            "  survey convert README.md --with zotero.bib -o refs.bib  with authors, pages, venues"
                + " from there",
            "  survey convert README.md -o refs.bib --diff             what that would add to"
                + " refs.bib",
            "  survey convert README.md --bib refs.bib -o tables.tex   tables for the paper",
            "  survey convert README.md --to taxonomy -o tree.tex      its categories as a figure",
            "  survey convert README.md -o index.html                  a page to search, filter and"
                + " publish",
            "  survey convert refs.bib -o list.md                      a bibliography as a list",
            "  survey convert README.md --year 2023.. --venue 'ICML*'  some of it, to standard"
                + " output",
            "  survey convert README.md --cited main.tex -o refs.bib   what the paper cites, no"
                + " more",
            "  survey convert a.md b.bib --to json                     several inputs as one"
                + " survey",
            "  survey convert README.md -o refs.bib --report           and what became of every"
                + " bullet",
            "  survey convert README.md --template mine.bib.ftl -o refs.bib    laid out your own"
                + " way",
            "",
            "Exit codes: 0 fine, 1 the file would change (--check), 2 the command line is wrong,",
            "3 nothing read or nothing written.");
    InputOptions.declare(verb);
    Options options = Options.of(verb);
    WithOption.declare(options);
    OutputOptions.declare(options);
    TemplateOption.declare(options);
    ReportOption.declare(options);
    Remarks.declare(options);
    Options.section(
        verb,
        "Some of the papers",
        some -> {
          FilterOptions.declare(some);
          CitedOption.declare(some);
        });
    ExportFlags.declare(verb);
  }

  @Override
  public ExitCode run(ParseResult parsed, Console console) {
    return new Conversion(parsed, console).run();
  }
}
