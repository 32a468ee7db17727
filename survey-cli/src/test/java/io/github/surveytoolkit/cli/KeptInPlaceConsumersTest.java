package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.exporter.view.BibtexOptions;
import io.github.surveytoolkit.exporter.view.Dialect;
import io.github.surveytoolkit.exporter.view.ExportOptions;
import io.github.surveytoolkit.importer.ImportFormat;
import io.github.surveytoolkit.importer.SurveyImport;
import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept in place, read by the programs that read it before. */
class KeptInPlaceConsumersTest {

  @TempDir Path folder;

  static Stream<Arguments> manners() {
    return KeptInPlaceTest.manners();
  }

  /** A file for biblatex is none for BibTeX. */
  static Stream<Arguments> mannersOfBibtex() {
    return manners().filter(manner -> !manner.get()[1].toString().contains("date = "));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mannersOfBibtex")
  void bibtexWarnsOfNothingNew(String program, String bib) throws Exception {
    assertThat(bibtex(updated(bib, Dialect.BIBTEX))).as(program).isSubsetOf(bibtex(bib));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("manners")
  void biberWarnsOfNothingNew(String program, String bib) throws Exception {
    assertThat(biber(updated(bib, Dialect.BIBLATEX))).as(program).isSubsetOf(biber(bib));
  }

  /** Adds the works of a list, and every hostile title, to a file. */
  private static String updated(String bib, Dialect dialect) {
    ReadResult list =
        SurveyImport.read(Source.of("list.md", KeptInPlaceTest.LIST), ImportFormat.MARKDOWN);
    List<Paper> papers = new ArrayList<>();
    list.survey().forEachPaper((place, paper) -> papers.add(paper));
    for (String title : HostileText.titles()) {
      String text = TextNormalizer.normalize(title);
      // biber aborts at NUL, which no text holds that was normalised
      if (!text.isEmpty()) {
        papers.add(Paper.titled(text).withDate(PublicationDate.of(2020)));
      }
    }
    Survey survey = new Survey(Optional.empty(), About.NOTHING, papers, List.of());
    ExportOptions options =
        ExportOptions.STANDARD.withBibtex(BibtexOptions.STANDARD.withDialect(dialect));
    ReadResult all = ReadResult.of(survey);
    byte[] bytes =
        new BibFile(Path.of("refs.bib"), all, all, options)
            .updated(bib.getBytes(StandardCharsets.UTF_8));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private List<String> bibtex(String bib) throws IOException, InterruptedException {
    Program bibtex = Program.named("bibtex");
    Files.writeString(folder.resolve("refs.bib"), bib);
    Files.writeString(
        folder.resolve("refs.aux"), "\\relax\n\\citation{*}\n\\bibstyle{plain}\n\\bibdata{refs}\n");
    String output = bibtex.run(folder, "-terse", "refs").output();
    // Lists seldom name authors, and none is made up for them; the last line counts.
    return output
        .lines()
        .filter(line -> !line.startsWith("Warning--empty author in ") && !line.startsWith("(There"))
        .filter(line -> !line.startsWith("Warning--to sort, need author or key in "))
        .toList();
  }

  private List<String> biber(String bib) throws IOException, InterruptedException {
    Program biber = Program.named("biber");
    Files.writeString(folder.resolve("refs.bib"), bib);
    Program.Outcome outcome =
        biber.run(folder, "--tool", "--nolog", "--output-file=read.bib", "refs.bib");
    return outcome.output().lines().filter(line -> !line.startsWith("INFO - ")).toList();
  }
}
