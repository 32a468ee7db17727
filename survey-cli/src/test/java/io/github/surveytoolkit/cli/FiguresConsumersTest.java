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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Taxonomies and timelines, typeset by the programs that authors typeset them with. */
class FiguresConsumersTest {

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
    CommandRun.convert(DocsPage.EXAMPLE, "-o", file("refs.bib"));
    CommandRun.convert(
        DocsPage.EXAMPLE,
        "--standalone",
        "--to",
        format,
        "--cite",
        cite,
        more,
        "-o",
        file("figures.tex"));

    document().typeset(engine);
    if (format.equals("taxonomy")) {
      Program.named(bibliography).run(folder, "figures");
    }
    document().typeset(engine);
    String log = document().typeset(engine);

    assertThat(LatexDocument.trouble(log)).isEmpty();
    assertThat(LatexDocument.overfull(log)).isEmpty();
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
    CommandRun.convert(survey, "-o", file("refs.bib"));
    CommandRun.convert(survey, "--standalone", "--to", format, more, "-o", file("figures.tex"));

    assertThat(LatexDocument.trouble(document().typeset(engine, "bibtex"))).isEmpty();
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
    CommandRun.convert(list, "-o", file("refs.bib"));
    CommandRun.convert(list, "--to", "taxonomy", "-o", file("part.tex"));
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

    String log = document().typeset("pdflatex");

    assertThat(log).contains("LEAF AS I LIKE IT");
    assertThat(log.lines().filter(line -> line.startsWith("!"))).isEmpty();
  }

  private LatexDocument document() {
    return new LatexDocument(folder, "figures");
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private Path write(String name, String text) throws Exception {
    return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }
}
