package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpdateWithTest {

  private static final String LIST =
      """
      # Efficient Models

      ## Pruning

      - Movement Pruning: Adaptive Sparsity by Fine-Tuning. *[NeurIPS'20]* [[Paper]](https://arxiv.org/abs/2005.07683) [[Code]](https://github.com/huggingface/block_movement_pruning)
      - Structured Pruning Learns Compact and Accurate Models. *[ACL'22]* [[Paper]](https://arxiv.org/abs/2204.00408) [[Code]](https://github.com/princeton-nlp/CoFiPruning)
      - SparseGPT: Massive Language Models Can be Accurately Pruned in One-Shot. *[arXiv'23]* [[Paper]](https://arxiv.org/abs/2301.00774)
      """;

  @TempDir Path folder;

  private String updated(String bibliography) throws IOException {
    Path list = Files.writeString(folder.resolve("README.md"), LIST);
    Path better = Files.writeString(folder.resolve("better.bib"), bibliography);
    CommandRun run = CommandRun.of("update", list, "--with", better, "-q");
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINE);
    return Files.readString(list);
  }

  @Test
  void takesThePublishedVenueAndNoAuthorsWhereNoneAreShown() throws IOException {
    assertThat(
            updated(
                """
                @inproceedings{f, author = {Elias Frantar and Dan Alistarh}, year = {2023},
                  title = {SparseGPT: Massive Language Models Can be Accurately Pruned in One-Shot},
                  booktitle = {ICML}, eprint = {2301.00774}, archiveprefix = {arXiv}, pages = {1--9}}
                """))
        .isEqualTo(LIST.replace("*[arXiv'23]*", "*[ICML'23]*"));
  }

  @Test
  void addsNoPaper() throws IOException {
    assertThat(
            updated(
                """
                @inproceedings{m, author = {Paul Michel}, year = {2019}, booktitle = {NeurIPS},
                  title = {Are Sixteen Heads Really Better than One?}}
                """))
        .isEqualTo(LIST);
  }

  @Test
  void takesNothingOfAnotherWorkWithALikeTitle() throws IOException {
    assertThat(
            updated(
                """
                @inproceedings{s, author = {Some One}, year = {2024}, booktitle = {KDD},
                  title = {Structured Pruning Learns Compact Models of Graphs}}
                """))
        .isEqualTo(LIST);
  }
}
