package io.github.surveytoolkit.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvertCommandTest {

  private static final String LIST =
      """
      # Attention

      ## Models

      - Attention Is All You Need. *[NIPS'17]* [[Paper]](https://arxiv.org/abs/1706.03762)
      """;

  private static final String BIB =
      """
      @inproceedings{attention2017all,
        title = {Attention Is All You Need},
        booktitle = {Advances in Neural Information Processing Systems},
        year = {2017},
        eprint = {1706.03762},
        archivePrefix = {arXiv},
        url = {https://arxiv.org/abs/1706.03762},
        key = {Attention Is All}
      }
      """;

  private static final String NO_PAPER =
      "no paper was found; survey convert \u2026 --report says why each block was left out";

  @Test
  void writesTheListAsBibtexAndSaysWhatItDid() {
    CommandRun run = CommandRun.withInput(LIST, "convert", "-", "--from", "markdown");

    assertThat(run.out()).isEqualTo(BIB);
    assertThat(run.err())
        .isEqualTo(
            "1 entry, 1 work in 1 category; 1 without authors; 1 written to standard output\n");
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
  }

  @Test
  void writesTheSameBibtexByWayOfJson() {
    CommandRun json =
        CommandRun.withInput(LIST, "convert", "-", "--from", "markdown", "--to", "json", "-q");
    CommandRun bibtex = CommandRun.withInput(json.out(), "convert", "-", "--from", "json");

    assertThat(json.out()).startsWith("{").contains("Attention Is All You Need").endsWith("}\n");
    assertThat(bibtex.out()).isEqualTo(BIB);
  }

  @Test
  void joinsSeveralInputsByTheirCategories(@TempDir Path folder) throws IOException {
    Path first =
        Files.writeString(
            folder.resolve("first.md"),
            """
            # Compression
            ## Pruning
            - Optimal Brain Damage. [NIPS 1989]
            ## Distillation
            - Distilling the Knowledge in a Neural Network. [arXiv 2015]
            """);
    Path second =
        Files.writeString(
            folder.resolve("second.md"),
            """
            # More
            ## Pruning
            - The Lottery Ticket Hypothesis: Finding Sparse, Trainable Neural Networks. [ICLR 2019]
            """);

    CommandRun run = CommandRun.of("convert", first, second);

    assertThat(run.keys())
        .containsExactly("optimal1989brain", "lottery2019ticket", "distilling2015knowledge");
    assertThat(run.err())
        .isEqualTo(
            "3 entries, 3 works in 2 categories; 3 without authors; 3 written to standard output\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bibtex | 2 entries, 1 work in 2 categories; 1 without authors; 1 written to standard output
          json   | 2 entries, 1 work in 2 categories; 1 without authors; 2 written to standard output
          """)
  void countsWorksInBibtexAndEntriesInJson(String format, String summary) {
    String list =
        """
        ## Pruning
        - The Lottery Ticket Hypothesis: Finding Sparse, Trainable Neural Networks. [ICLR 2019]
        ## Training
        - The Lottery Ticket Hypothesis: Finding Sparse, Trainable Neural Networks. [ICLR 2019]
        """;

    CommandRun run =
        CommandRun.withInput(list, "convert", "-", "--from", "markdown", "--to", format);

    assertThat(run.err()).isEqualTo(summary + "\n");
  }

  @Test
  void saysHowManyWorksHaveNoVenue() {
    String list =
        """
        - **Optimal Brain Damage**, Yann LeCun, John Denker, Sara Solla, NIPS 1989. [paper](https://example.org/obd.pdf)
        - [Language Models are Unsupervised Multitask Learners](https://example.org/gpt2.pdf), 2019
        """;

    CommandRun run = CommandRun.withInput(list, "convert", "-", "--from", "markdown");

    assertThat(run.err())
        .isEqualTo(
            "2 entries, 2 works; 1 without a venue, 1 without authors; 2 written to standard output\n");
  }

  @Test
  void namesTheFileInTheSummary(@TempDir Path folder) {
    Path bib = folder.resolve("refs.bib");

    CommandRun run = CommandRun.withInput(LIST, "convert", "-", "--from", "markdown", "-o", bib);

    assertThat(bib).hasContent(BIB);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo("1 entry, 1 work in 1 category; 1 without authors; 1 written to " + bib + "\n");
  }

  @Test
  void printsWarningsWithTheirPlaceAndGoesOn() {
    byte[] list = "- Na\u00efve Bayes and Text Classification. [ICML 1999]\n".getBytes(ISO_8859_1);

    CommandRun run = CommandRun.withInput(list, "convert", "-", "--from", "markdown");

    assertThat(run.err())
        .startsWith(
            "-:1:5: warning: byte 0xEF is not UTF-8, save the file as UTF-8 [invalid-utf-8]\n");
    assertThat(run.keys()).hasSize(1);
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
  }

  @ParameterizedTest
  @CsvSource({"-q", "--quiet"})
  void printsNeitherWarningsNorSummaryWhenQuiet(String quiet) {
    byte[] list = "- Na\u00efve Bayes and Text Classification. [ICML 1999]\n".getBytes(ISO_8859_1);

    CommandRun run = CommandRun.withInput(list, "convert", "-", "--from", "markdown", quiet);

    assertThat(run.err()).isEmpty();
    assertThat(run.keys()).hasSize(1);
  }

  @Test
  void failsWithoutAPaperAndWritesNothing(@TempDir Path folder) {
    Path bib = folder.resolve("refs.bib");

    CommandRun.withInput("Just a paragraph.\n", "convert", "-", "--from", "markdown", "-o", bib)
        .isRefused(ExitCode.FAILED, NO_PAPER);

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void saysWhatIsWrongWithJsonEvenWhenQuiet() {
    CommandRun run = CommandRun.withInput("{\"papers\": [", "convert", "-", "--from", "json", "-q");

    assertThat(run.err().lines().toList())
        .satisfiesExactly(
            first -> assertThat(first).startsWith("-:1:").contains(": error: ").endsWith("]"),
            second -> assertThat(second).isEqualTo("survey: " + NO_PAPER));
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
  }

  @Test
  void saysThatStandardOutputCannotBeWritten() {
    InputStream in = new ByteArrayInputStream(LIST.getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(in, new FullDisk(), err, false);

    ExitCode code = SurveyCommand.run(console, "convert", "-", "--from", "markdown", "-q");

    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "survey: cannot write to standard output; is the disk full or the pipe closed?\n");
    assertThat(code).isEqualTo(ExitCode.FAILED);
  }

  /** Takes nothing. */
  private static final class FullDisk extends OutputStream {

    @Override
    public void write(int octet) throws IOException {
      throw new IOException("no space left");
    }
  }
}
