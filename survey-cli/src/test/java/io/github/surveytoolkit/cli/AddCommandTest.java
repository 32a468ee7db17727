package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code survey add}: papers of files, forms and options. */
class AddCommandTest {

  private static final String LIST = FamilyPages.ALL.get(0).text();
  private static final String ADDED =
      "- Are Sixteen Heads Really Better than One? *[NeurIPS'19]*"
          + " [[Paper]](https://arxiv.org/abs/1905.10650)\n";

  @TempDir private Path folder;
  private Path list;

  @BeforeEach
  void writeList() throws IOException {
    list = folder.resolve("README.md");
    Files.writeString(list, LIST);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private void holdsTheNewEntry() throws IOException {
    String text = Files.readString(list);
    assertThat(text).contains(ADDED);
    assertThat(text.replace(ADDED, "")).isEqualTo(LIST);
  }

  @Test
  void addsOnePaperByOptions() throws IOException {
    CommandRun run =
        CommandRun.of(
            "add",
            list,
            "--into",
            "pruning",
            "--title",
            "Are Sixteen Heads Really Better than One?",
            "--venue",
            "NeurIPS'19",
            "--arxiv",
            "1905.10650");
    assertThat(run.err()).isEqualTo("1 paper for Pruning\n");
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    holdsTheNewEntry();
  }

  @Test
  void addsTheEntriesOfABibliography() throws IOException {
    Path bib =
        file(
            "new.bib",
            """
            @inproceedings{michel2019,
              title = {Are Sixteen Heads Really Better than One?},
              author = {Michel, Paul and Levy, Omer and Neubig, Graham},
              booktitle = {Advances in Neural Information Processing Systems},
              year = {2019},
              eprint = {1905.10650},
              archivePrefix = {arXiv},
              abstract = {Attention is a powerful and ubiquitous mechanism.}
            }
            """);
    assertThat(CommandRun.of("add", list, "--into", "Pruning", bib).code())
        .isEqualTo(ExitCode.FINE);
    holdsTheNewEntry();
  }

  /** Another section writes preprints otherwise; what counts is how this one writes its papers. */
  @Test
  void writesTheFirstPreprintOfASectionAsItsOtherPapers() throws IOException {
    String text =
        """
        # List

        ## Pruning

        - Movement Pruning. *[NeurIPS'20]* [[Paper]](https://arxiv.org/abs/2005.07683)
        - Structured Pruning. *[ACL'22]* [[Paper]](https://aclanthology.org/2022.acl-long.107/)

        ## Distillation

        - Distilling Knowledge. <ins>*arXiv'15*</ins>, [[Paper]](https://arxiv.org/abs/1503.02531)
        - A Distilled Version. <ins>*arXiv'19*</ins>, [[Paper]](https://arxiv.org/abs/1910.01108)

        ## Decoding

        - Speculative Sampling. *[arXiv'23]* [[Paper]](https://arxiv.org/abs/2302.01318)
        """;
    Files.writeString(list, text);

    CommandRun.of(
        "add",
        list,
        "--into",
        "Pruning",
        "--title",
        "A New Paper",
        "--arxiv",
        "2501.00001",
        "--venue",
        "arXiv'25");
    assertThat(Files.readString(list))
        .contains("- A New Paper. *[arXiv'25]* [[Paper]](https://arxiv.org/abs/2501.00001)\n");
  }

  @Test
  void addsThePaperOfAFilledInForm() throws IOException {
    String form =
        """
        ### Title of the paper

        Are Sixteen Heads Really Better than One?

        ### Venue and year

        NeurIPS 2019

        ### Link to the paper

        https://arxiv.org/abs/1905.10650

        ### Code

        _No response_
        """;
    assertThat(CommandRun.withInput(form, "add", list, "--into", "Pruning", "-").code())
        .isEqualTo(ExitCode.FINE);
    holdsTheNewEntry();
  }

  @Test
  void saysWhereAPaperIsListedAlready() throws IOException {
    CommandRun run =
        CommandRun.of(
            "add",
            list,
            "--into",
            "Quantization",
            "--title",
            "Structured Pruning Learns Compact and Accurate Models",
            "--arxiv",
            "2204.00408");
    assertThat(run.err())
        .isEqualTo(
            "\"Structured Pruning Learns Compact and Accurate Models\" is listed already, at "
                + list
                + ":6\n0 papers for Quantization\n");
    assertThat(Files.readString(list)).isEqualTo(LIST);
  }

  @Test
  void refusesAnUnknownCategoryAndNamesTheNearest() throws IOException {
    CommandRun.of("add", list, "--into", "Prunning", "--title", "A Paper")
        .isRefused(ExitCode.USAGE, "there is no category \"Prunning\", did you mean \"Pruning\"?");
    assertThat(Files.readString(list)).isEqualTo(LIST);
  }

  @Test
  void showsTheDifferenceAndWritesNothing() throws IOException {
    CommandRun run =
        CommandRun.of(
            "add", list, "--into", "Pruning", "--title", "A Paper About Pruning", "--diff");
    assertThat(run.out()).contains("\n+- A Paper About Pruning");
    assertThat(Files.readString(list)).isEqualTo(LIST);
  }

  @Test
  void checkFindsThatTheListWouldChange() throws IOException {
    CommandRun run =
        CommandRun.of(
            "add", list, "--into", "Pruning", "--title", "A Paper About Pruning", "--check");
    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(Files.readString(list)).isEqualTo(LIST);
  }

  @Test
  void wantsPapers() {
    CommandRun.of("add", list, "--into", "Pruning")
        .isRefused(
            ExitCode.USAGE,
            "name the papers: a file that holds them (.bib, .json, .csv, a filled-in form, or - for"
                + " standard input), or one by --title");
  }

  @Test
  void appliesTheJsonFormAfterAChange() throws IOException {
    String json = CommandRun.of("convert", list, "--to", "json").out();
    Path changed =
        file("survey.json", json.replace("\"written\" : \"ACL\"", "\"written\" : \"EMNLP\""));
    CommandRun run = CommandRun.of("update", list, "--apply", changed);
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(Files.readString(list)).isEqualTo(LIST.replace("ACL'22", "EMNLP'22"));
  }

  @Test
  void appliesAnUnchangedJsonFormWithoutAChange() throws IOException {
    Path same = file("survey.json", CommandRun.of("convert", list, "--to", "json").out());
    assertThat(CommandRun.of("update", list, "--apply", same, "--check").code())
        .isEqualTo(ExitCode.FINE);
  }

  @Test
  void refusesToEmptyAList() throws IOException {
    Path empty = file("survey.json", "{\"version\": 1}");
    assertThat(CommandRun.of("update", list, "--apply", empty).code()).isEqualTo(ExitCode.FAILED);
    assertThat(Files.readString(list)).isEqualTo(LIST);
  }
}
