package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The statistics of a small survey in every form; {@code -Dgolden.update=true} writes them. */
class StatisticsGoldenTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("project.root", ".."))
          .resolve("survey-cli/src/test/resources/golden/statistics");

  @ParameterizedTest
  @CsvSource({"text, text.txt", "markdown, tables.md", "json, statistics.json"})
  void writesAsTheFileShows(String form, String file) throws IOException {
    CommandRun run =
        CommandRun.of(
            "stats",
            FOLDER.resolve("survey.md"),
            "--format",
            form,
            "--by",
            "year,venue,category,tag",
            "--top",
            "5");

    assertThat(run.err()).isEmpty();
    isGolden(file, run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"years.svg", "venues.svg", "taxonomy.svg"})
  void drawsAsTheFileShows(String file, @TempDir Path folder) throws IOException {
    CommandRun.of("stats", FOLDER.resolve("survey.md"), "--svg", folder, "-q");

    isGolden(file, Files.readString(folder.resolve(file)));
  }

  private static void isGolden(String file, String text) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(FOLDER.resolve(file), text);
    }
    assertThat(text).isEqualTo(Files.readString(FOLDER.resolve(file)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"years.svg", "venues.svg", "taxonomy.svg"})
  void drawsWhatScreenReadersCanName(String file) throws IOException {
    Document svg = Jsoup.parse(Files.readString(FOLDER.resolve(file)), Parser.xmlParser());

    for (String id : svg.expectFirst("svg").attr("aria-labelledby").split(" ", -1)) {
      assertThat(svg.expectFirst("#" + id).text()).isNotBlank();
    }
    assertThat(svg.expectFirst("svg").attr("role")).isEqualTo("img");
  }

  @Test
  void drawsNothingBeyondItsEdges() throws IOException {
    for (String file : new String[] {"years.svg", "venues.svg", "taxonomy.svg"}) {
      Document svg = Jsoup.parse(Files.readString(FOLDER.resolve(file)), Parser.xmlParser());
      int height = Integer.parseInt(svg.expectFirst("svg").attr("height"));

      assertThat(svg.select("rect"))
          .allMatch(bar -> number(bar.attr("x")) + number(bar.attr("width")) <= 720)
          .allMatch(bar -> number(bar.attr("y")) + number(bar.attr("height")) <= height);
      assertThat(svg.select("text")).allMatch(text -> number(text.attr("y")) < height);
    }
  }

  private static int number(String attribute) {
    return Integer.parseInt(attribute);
  }
}
