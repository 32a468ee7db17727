package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.exporter.ExportFormat;
import io.github.surveytoolkit.exporter.view.BibtexOptions;
import io.github.surveytoolkit.exporter.view.BibtexOptions.VenueNames;
import io.github.surveytoolkit.exporter.view.Column;
import io.github.surveytoolkit.exporter.view.ExportOptions;
import io.github.surveytoolkit.exporter.view.SurveyView;
import io.github.surveytoolkit.exporter.view.SurveyViews;
import io.github.surveytoolkit.importer.ImportFormat;
import io.github.surveytoolkit.importer.SurveyImport;
import io.github.surveytoolkit.model.identity.Works;
import io.github.surveytoolkit.model.source.ReadResult;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * docs/templates.md says what templates see. Its tables and the result of its example are written
 * by {@code -Dgolden.update=true}.
 */
class TemplatesPageTest {

  private static final Path ROOT = Path.of(System.getProperty("project.root", ".."));
  private static final Path PAGE = ROOT.resolve("docs/templates.md");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  private static final Pattern FENCE = Pattern.compile("(?ms)^(```+)(\\w*)\n(.*?)^\\1$\n?");
  private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)` \\|");
  private static final String SPECIMEN = "R&D_1: 50% of {x} | \"<b>\" *now*";

  private static String page() throws IOException {
    return Files.readString(PAGE);
  }

  private static String fence(String language) throws IOException {
    return FENCE
        .matcher(page())
        .results()
        .filter(fence -> fence.group(2).equals(language))
        .map(fence -> fence.group(3))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no fence " + language));
  }

  private static SurveyView survey() throws IOException {
    ReadResult read =
        SurveyImport.read(
            "README.md", fence("markdown").getBytes(StandardCharsets.UTF_8), ImportFormat.MARKDOWN);
    return SurveyViews.of(
        read,
        Works.of(read.survey()),
        ExportOptions.STANDARD
            .withBibtex(BibtexOptions.STANDARD.withVenues(VenueNames.STRINGS))
            .withColumns(List.of(Column.TITLE, Column.VENUE)));
  }

  /** Puts {@code text} between the markers, or checks that it stands there. */
  private static void standsIn(String region, String text) throws IOException {
    Matcher between =
        Pattern.compile("(?s)(<!-- " + region + ":begin -->\n)(.*?)(<!-- " + region + ":end -->)")
            .matcher(page());
    assertThat(between.find()).isTrue();
    if (UPDATE) {
      Files.writeString(
          PAGE, between.replaceFirst("$1" + Matcher.quoteReplacement(text + "\n") + "$3"));
    } else {
      assertThat(between.group(2)).as("-Dgolden.update=true rewrites it").isEqualTo(text + "\n");
    }
  }

  @Test
  void showsEveryComponentOfEveryRecordWithAValue() throws IOException {
    if (!UPDATE) {
      assertThat(documented())
          .as("fields in docs/templates.md; -Dgolden.update=true rewrites its tables")
          .containsExactlyElementsOf(components());
    }
    standsIn("fields", new ViewPage(ROOT, survey()).tables());
  }

  private static List<String> components() {
    List<String> names = new ArrayList<>();
    for (Class<?> view : ViewPage.records()) {
      for (RecordComponent component : view.getRecordComponents()) {
        names.add(view.getSimpleName() + "." + component.getName());
      }
    }
    return names;
  }

  private static List<String> documented() throws IOException {
    List<String> names = new ArrayList<>();
    String view = "";
    for (String line : page().lines().toList()) {
      Matcher row = ROW.matcher(line);
      if (line.startsWith("#")) {
        view = line.replaceFirst("^#+ ", "");
      } else if (view.endsWith("View") && row.find()) {
        names.add(view + "." + row.group(1));
      }
    }
    return names;
  }

  @Test
  void showsHowEachFormatEscapes() throws IOException {
    StringBuilder table = new StringBuilder();
    table
        .append("| format | file names | `")
        .append(SPECIMEN.replace("|", "\\|"))
        .append("` becomes |\n");
    table.append("|---|---|---|\n");
    Stream.concat(ExportFormat.standard().stream(), Stream.of(ExportFormat.TEXT))
        .filter(format -> !format.equals(ExportFormat.JSON))
        .forEach(
            format ->
                table
                    .append("| `")
                    .append(format.word())
                    .append("` | ")
                    .append(String.join(" ", format.suffixes()))
                    .append(" | `` ")
                    .append(format.escaper().escape(SPECIMEN).replace("|", "\\|"))
                    .append(" `` |\n"));
    standsIn("formats", table.toString());
  }

  @Test
  void writesTheExampleAsThePageShowsIt(@TempDir Path folder) throws IOException {
    Path list = Files.writeString(folder.resolve("README.md"), fence("markdown"));
    Path template = Files.writeString(folder.resolve("page.wiki.ftl"), fence("ftl"));

    CommandRun run = CommandRun.of("convert", list, "--template", template, "--to", "text", "-q");

    assertThat(run.err()).isEmpty();
    if (UPDATE) {
      Files.writeString(PAGE, page().replace("```\n" + fence(""), "```\n" + run.out()));
    }
    assertThat(run.out()).isEqualTo(fence(""));
  }
}
