package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFlagsTest {

  private static final String LIST =
      """
      # A List

      ## Attention

      - =1+1 [[Paper]](https://example.org/1)
      - Attention Is All You Need, NeurIPS 2017 [[Paper]](https://arxiv.org/abs/1706.03762)
      """;

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void writesCsvByTheSuffix() throws IOException {
    Path csv = folder.resolve("papers.csv");

    CommandRun run = CommandRun.of("convert", file("list.md", LIST), "-o", csv);

    assertThat(run.err()).endsWith("2 written to " + csv + "\n");
    assertThat(Files.readString(csv))
        .startsWith("\"key\",\"title\",")
        .contains("\"'=1+1\"", "\"Attention Is All You Need\"")
        .endsWith("\"6\"\r\n");
  }

  @Test
  void marksTheFileForExcel() throws IOException {
    CommandRun run = CommandRun.of("convert", file("list.md", LIST), "--to", "csv", "--excel");

    assertThat(run.out()).startsWith("\uFEFF\"key\"");
  }

  @Test
  void leavesFormulasWhenAsked() throws IOException {
    CommandRun run =
        CommandRun.of("convert", file("list.md", LIST), "--to", "csv", "--no-formula-guard");

    assertThat(run.out()).contains("\"=1+1\"").startsWith("\"key\"");
  }

  @Test
  void readsATableFromStandardInput() {
    CommandRun run =
        CommandRun.withInput(
            "title,year,key\nA Title,2020,a2020\n", "convert", "-", "--from", "csv", "-q");

    assertThat(run.keys()).containsExactly("a2020");
  }

  @Test
  void mergesATableIntoAList() throws IOException {
    Path table =
        file("more.csv", "title,year,category\nA New Title,2024,Attention\nAnother,2024,More\n");

    CommandRun run = CommandRun.of("convert", file("list.md", LIST), table, "--to", "csv", "-q");

    assertThat(
            run.out()
                .lines()
                .map(row -> row.split("\",\"", -1)[1] + " in " + row.split("\",\"", -1)[7]))
        .containsExactly(
            "title in category",
            "'=1+1 in Attention",
            "Attention Is All You Need in Attention",
            "A New Title in Attention",
            "Another in More");
  }

  @Test
  void saysWhichColumnsATableNeeds() throws IOException {
    Path table = file("other.csv", "Name,Amount\nx,1\n");

    CommandRun run = CommandRun.of("convert", table);

    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err())
        .startsWith(
            table + ":1:1: error: the first row names no known column; the columns are key");
  }

  @Test
  void takesTheKeysOfATable() throws IOException {
    Path keys = file("keys.csv", "title,arxiv,key\nAttention Is All You Need,1706.03762,vaswani\n");

    CommandRun run = CommandRun.of("convert", file("list.md", LIST), "--bib", keys, "-q");

    assertThat(run.keys()).contains("vaswani");
  }
}
