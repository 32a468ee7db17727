package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.exporter.SurveyExport;
import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.Category;
import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.source.SourceMap;
import io.github.surveytoolkit.model.text.LatexEncoder;
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Taxonomies and timelines, typeset by the programs that authors typeset them with. */
class FiguresConsumersTest {

  /** What TeX, BibTeX and packages say of what an author has to mend. */
  private static final Pattern TROUBLE =
      Pattern.compile("(?m)^!.*|.*[Uu]ndefined.*|.*multiply.defined.*|.*Float too large.*");

  private static final Pattern OVERFULL = Pattern.compile("Overfull \\\\hbox \\((\\d+\\.\\d+)pt");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "pdflatex, bibtex, plain, taxonomy, --split=page",
    "pdflatex, bibtex, natbib, taxonomy, --drawing=tikz",
    "lualatex, biber, biblatex, taxonomy, --two-column",
    "lualatex, biber, biblatex, taxonomy, --split=category",
    "pdflatex, bibtex, plain, timeline, --split=page",
    "lualatex, biber, biblatex, timeline, --two-column"
  })
  void theExampleIsTypesetWithoutTrouble(
      String engine, String bibliography, String cite, String format, String more)
      throws Exception {
    Path root = Path.of(System.getProperty("project.root", ".."));
    Path list = root.resolve("examples/efficient-foundation-models/README.md");
    convert(list, "-o", file("refs.bib"));
    convert(list, "--standalone", "--to", format, "--cite", cite, more, "-o", file("figures.tex"));

    typeset(engine);
    if (format.equals("taxonomy")) {
      Program.named(bibliography).run(folder, "figures");
    }
    typeset(engine);
    String log = typeset(engine);

    assertThat(trouble(log)).isEmpty();
    assertThat(overfull(log)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "lualatex, taxonomy, --drawing=forest",
    "pdflatex, taxonomy, --drawing=tikz",
    "pdflatex, timeline, --two-column"
  })
  void hostileTitlesOfCategoriesDoNoHarm(String engine, String format, String more)
      throws Exception {
    Path survey = write("survey.json", SurveyExport.json(hostile(engine), SourceMap.EMPTY));
    convert(survey, "-o", file("refs.bib"));
    convert(survey, "--standalone", "--to", format, more, "-o", file("figures.tex"));

    typeset(engine);
    Program.named("bibtex").run(folder, "figures");
    typeset(engine);

    assertThat(trouble(typeset(engine))).isEmpty();
  }

  private static Survey hostile(String engine) {
    List<Category> categories = new ArrayList<>();
    for (String text : HostileText.titles()) {
      String title = TextNormalizer.normalize(text);
      if (engine.equals("lualatex") || LatexEncoder.unknown(title).isEmpty()) {
        int number = categories.size();
        Paper paper =
            Paper.titled("A Study of the Number " + number)
                .withDate(PublicationDate.of(2010 + number % 10))
                .withKey(new CitationKey("t" + number));
        Category below = new Category(title, List.of(paper), List.of());
        categories.add(new Category(title, List.of(paper), List.of(below)));
      }
    }
    return new Survey(Optional.of(categories.get(0).title()), About.NOTHING, List.of(), categories);
  }

  @Test
  void stylesThatADocumentDefinesBeforeAreKept() throws Exception {
    Path list = write("list.md", "# A Survey\n\n## Models\n\n- Deep Learning. ICML 2020.\n");
    convert(list, "-o", file("refs.bib"));
    convert(list, "--to", "taxonomy", "-o", file("part.tex"));
    Files.writeString(
        folder.resolve("figures.tex"),
        """
        \\documentclass{article}
        \\usepackage[T1]{fontenc}
        \\usepackage{amsmath,amssymb,bm,forest}
        \\tikzset{survey leaf/.style={execute at begin node={\\typeout{LEAF AS I LIKE IT}}}}
        \\begin{document}
        \\input{part}
        \\end{document}
        """);

    String log = typeset("pdflatex");

    assertThat(log).contains("LEAF AS I LIKE IT");
    assertThat(log.lines().filter(line -> line.startsWith("!"))).isEmpty();
  }

  private static void convert(Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = "convert";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    CommandRun run = CommandRun.of(all);
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINE);
  }

  /** Returns the log of the run. */
  private String typeset(String engine) throws Exception {
    Program.Outcome outcome =
        Program.named(engine).run(folder, "-interaction=nonstopmode", "figures.tex");
    assertThat(folder.resolve("figures.pdf")).as(outcome.output()).exists();
    return new String(
        Files.readAllBytes(folder.resolve("figures.log")), StandardCharsets.ISO_8859_1);
  }

  private static List<String> trouble(String log) {
    return TROUBLE.matcher(log).results().map(MatchResult::group).toList();
  }

  private static List<String> overfull(String log) {
    return OVERFULL
        .matcher(log)
        .results()
        .filter(box -> Double.parseDouble(box.group(1)) > 2)
        .map(MatchResult::group)
        .toList();
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private Path write(String name, String text) throws Exception {
    return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }
}
