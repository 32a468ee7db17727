package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A document that TeX typesets.
 *
 * @param name of its files, without a suffix
 */
record LatexDocument(Path folder, String name) {

  /** What TeX, BibTeX and packages say of what an author has to mend. */
  private static final Pattern TROUBLE =
      Pattern.compile("(?m)^!.*|.*[Uu]ndefined.*|.*multiply.defined.*|.*Float too large.*");

  private static final Pattern OVERFULL = Pattern.compile("Overfull \\\\hbox \\((\\d+\\.\\d+)pt");

  /** Typesets the document once and returns the log. */
  String typeset(String engine) throws Exception {
    Program.Outcome outcome =
        Program.named(engine).run(folder, "-interaction=nonstopmode", name + ".tex");
    assertThat(folder.resolve(name + ".pdf")).as(outcome.output()).exists();
    return new String(
        Files.readAllBytes(folder.resolve(name + ".log")), StandardCharsets.ISO_8859_1);
  }

  /** Typesets it as often as a document with a bibliography needs, and returns the last log. */
  String typeset(String engine, String bibliography) throws Exception {
    typeset(engine);
    Program.named(bibliography).run(folder, name);
    typeset(engine);
    return typeset(engine);
  }

  static List<String> trouble(String log) {
    return TROUBLE.matcher(log).results().map(MatchResult::group).toList();
  }

  static List<String> overfull(String log) {
    return OVERFULL
        .matcher(log)
        .results()
        .filter(box -> Double.parseDouble(box.group(1)) > 2)
        .map(MatchResult::group)
        .toList();
  }
}
