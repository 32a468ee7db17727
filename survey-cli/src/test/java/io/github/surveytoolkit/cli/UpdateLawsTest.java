package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.exporter.region.ContentsUpdate;
import io.github.surveytoolkit.exporter.region.PagePlan;
import io.github.surveytoolkit.exporter.region.Regions;
import io.github.surveytoolkit.importer.ImportFormat;
import io.github.surveytoolkit.importer.SurveyImport;
import io.github.surveytoolkit.model.source.BlockAccount.Outcome;
import io.github.surveytoolkit.model.source.ContentsList;
import io.github.surveytoolkit.model.source.ReadResult;
import io.github.surveytoolkit.model.source.Region;
import io.github.surveytoolkit.model.source.Source;
import io.github.surveytoolkit.model.source.SourceSpan;
import io.github.surveytoolkit.model.source.TextEdit;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds whatever a list is, by lists as nobody should write them. */
class UpdateLawsTest {

  private static final int TRIES = 1000 * Integer.getInteger("tries.factor", 1);
  private static final Path FILE = Path.of("README.md");
  private static final PagePlan PAGES =
      new PagePlan(List.of(new PagePlan.Entry("A & <B> [c]", "pages/a-b-c.md", 3)));

  private static byte[] updated(byte[] bytes) {
    UpdateStep regions = (source, read) -> Regions.of(source, read, PAGES);
    UpdateStep contents = (source, read) -> ContentsUpdate.of(source, read.outline());
    return new ListFile(FILE, List.of(List.of(regions, contents))).updated(bytes);
  }

  private static ReadResult read(byte[] bytes) {
    return SurveyImport.read("README.md", bytes, ImportFormat.MARKDOWN);
  }

  private static String shown(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void anUpdateLeavesNothingToUpdate() {
    for (int seed = 0; seed < TRIES; seed++) {
      byte[] before = new RandomDocuments(seed).document();
      byte[] once = updated(before);

      assertThat(shown(updated(once)))
          .as("seed %d%n%s", seed, shown(before))
          .isEqualTo(shown(once));
    }
  }

  /** Edits are applied and nothing else: that they lie in what is generated is all there is. */
  @Test
  void whatIsNotGeneratedKeepsItsBytes() {
    for (int seed = 0; seed < TRIES; seed++) {
      byte[] before = new RandomDocuments(seed).document();
      Source source = SurveyImport.source("README.md", before);
      ReadResult read = read(before);
      List<SourceSpan> generated = new ArrayList<>();
      read.outline().regions().stream().map(Region::inner).forEach(generated::add);
      read.outline().page().contents().stream().map(ContentsList::span).forEach(generated::add);
      List<TextEdit> edits = new ArrayList<>(Regions.of(source, read, PAGES).edits());
      edits.addAll(ContentsUpdate.of(source, read.outline()).edits());

      assertThat(edits)
          .as("seed %d%n%s", seed, shown(before))
          .allMatch(edit -> generated.stream().anyMatch(span -> span.contains(edit.span())));
    }
  }

  @Test
  void readsTheSamePapersAfterAnUpdate() {
    for (int seed = 0; seed < TRIES; seed++) {
      byte[] before = new RandomDocuments(seed).document();
      UpdateStep regions = (source, read) -> Regions.of(source, read, PAGES);
      byte[] after = new ListFile(FILE, List.of(List.of(regions))).updated(before);

      assertThat(read(after).survey().allPapers())
          .as("seed %d%n%s", seed, shown(before))
          .isEqualTo(read(before).survey().allPapers());
    }
  }

  @Test
  void accountsForEveryEntryOnceAndForNoneOfARegion() {
    for (int seed = 0; seed < TRIES; seed++) {
      byte[] document = updated(new RandomDocuments(seed).document());
      ReadResult read = read(document);
      long papers = read.blocks().stream().filter(b -> b.outcome() == Outcome.PAPER).count();
      long inRegions =
          read.sourceMap().origins().values().stream()
              .flatMap(origin -> origin.span().stream())
              .filter(
                  span ->
                      read.outline().regions().stream()
                          .filter(region -> region.name().isRepetition())
                          .anyMatch(region -> region.inner().contains(span)))
              .count();

      assertThat(papers).as("seed %d", seed).isEqualTo(read.survey().entryCount());
      assertThat(inRegions).as("seed %d%n%s", seed, shown(document)).isZero();
    }
  }

  @Test
  void checkTellsWhetherAnUpdateWouldChangeSomethingAndWritesNothing(@TempDir Path folder)
      throws Exception {
    Path file = folder.resolve("README.md");
    for (int seed = 0; seed < TRIES; seed++) {
      byte[] before = new RandomDocuments(seed).document();
      Files.write(file, before);

      CommandRun check = CommandRun.of("update", file, "--contents", "--check", "-q");
      assertThat(Files.readAllBytes(file)).as("seed %d", seed).isEqualTo(before);
      CommandRun update = CommandRun.of("update", file, "--contents", "-q");
      assertThat(update.code()).isEqualTo(ExitCode.FINE);
      boolean same = Arrays.equals(Files.readAllBytes(file), before);
      assertThat(check.code())
          .as("seed %d%n%s", seed, shown(before))
          .isEqualTo(same ? ExitCode.FINE : ExitCode.FINDINGS);
    }
  }
}
