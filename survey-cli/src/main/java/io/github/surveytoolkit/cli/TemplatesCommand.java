package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.exporter.ExportFormat;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code survey templates}: the templates that there are, and copies to make one's own of. */
final class TemplatesCommand implements Verb {

  @Override
  public String name() {
    return "templates";
  }

  @Override
  public void declare(CommandSpec verb) {
    verb.usageMessage()
        .description("Lists the templates by which formats are written, or copies one out.")
        .footer(
            "",
            "Examples:",
            "  survey templates                                   name, format, and what it writes",
            "  survey templates survey.bib.ftl -o mine.bib.ftl    a copy to make your own of",
            "  survey convert README.md --template mine.bib.ftl -o refs.bib     writes by it",
            "",
            "docs/templates.md says what a template sees and what it may use.",
            "Exit codes: 0 fine, 2 the command line is wrong, 3 the copy could not be written.");
    Options.of(verb)
        .positional("0", "0..1", "NAME", "the template to copy; without it, all are listed")
        .output("write the copy there instead of to standard output; never over a file");
  }

  @Override
  public ExitCode run(ParseResult parsed, Console console) {
    Optional<String> output = Options.one(parsed, "--output");
    String name = parsed.matchedPositionalValue(0, "");
    if (name.isEmpty() && output.isPresent()) {
      throw Failure.usage("a template is missing: survey templates NAME -o " + output.get());
    }
    if (name.isEmpty()) {
      console.print(listing());
    } else {
      copy(named(name), output.orElse("-"), console);
    }
    return ExitCode.FINE;
  }

  private static String listing() {
    StringBuilder lines = new StringBuilder();
    for (ExportFormat format : TemplateOption.formats()) {
      lines.append(
          String.format(
              Locale.ROOT,
              "%-20s  %-9s  %s\n",
              format.template().name(),
              format.word(),
              format.template().summary()));
    }
    return lines.toString();
  }

  private static ExportFormat named(String name) {
    return TemplateOption.formats().stream()
        .filter(format -> format.template().name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                Failure.usage(
                    "there is no template \""
                        + name
                        + "\"; there is "
                        + FormatNames.list(
                            TemplateOption.formats().stream()
                                .map(format -> format.template().name())
                                .toList())));
  }

  private static void copy(ExportFormat format, String output, Console console) {
    byte[] bytes = format.template().text().getBytes(StandardCharsets.UTF_8);
    if (output.equals("-")) {
      console.result(bytes);
      return;
    }
    Path target = SafeFile.path(output);
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(target)) {
      throw Failure.failed(output + " exists and is kept as it is; -o names another file");
    }
    SafeFile.write(target, bytes);
  }
}
