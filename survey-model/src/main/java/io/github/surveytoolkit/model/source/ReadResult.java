package io.github.surveytoolkit.model.source;

import io.github.surveytoolkit.model.About;
import io.github.surveytoolkit.model.CategoryPath;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Survey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * What reading an input gives.
 *
 * @param blocks every block that looks like an entry, in the order of the text
 */
public record ReadResult(
    Survey survey,
    SourceMap sourceMap,
    Outline outline,
    List<Diagnostic> diagnostics,
    List<BlockAccount> blocks) {

  public ReadResult {
    diagnostics = List.copyOf(diagnostics);
    blocks = List.copyOf(blocks);
  }

  /** Returns {@code survey} as if it had been read, without sources. */
  public static ReadResult of(Survey survey) {
    return new ReadResult(survey, SourceMap.EMPTY, Outline.NONE, List.of(), List.of());
  }

  /**
   * Joins several inputs into one: categories with equal paths join, in the order in which they
   * come first; title and what is said of the survey are those of the first input that has them.
   */
  public static ReadResult joined(List<ReadResult> inputs) {
    if (inputs.size() == 1) {
      return inputs.get(0);
    }
    SurveyTree tree = new SurveyTree("");
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<BlockAccount> blocks = new ArrayList<>();
    for (ReadResult input : inputs) {
      tree.join(SurveyTree.of(input));
      diagnostics.addAll(input.diagnostics());
      blocks.addAll(input.blocks());
    }
    Optional<String> title =
        inputs.stream().map(input -> input.survey().title()).flatMap(Optional::stream).findFirst();
    About about =
        inputs.stream()
            .map(input -> input.survey().about())
            .filter(a -> !a.equals(About.NOTHING))
            .findFirst()
            .orElse(About.NOTHING);
    Survey survey = new Survey(title, about, tree.papers(), tree.categories());
    return new ReadResult(survey, tree.sources(), Outline.NONE, diagnostics, blocks);
  }

  /** Returns this result with another outline. */
  public ReadResult withOutline(Outline outline) {
    return new ReadResult(survey, sourceMap, outline, diagnostics, blocks);
  }

  /** Returns this result with those papers only that {@code kept} accepts. */
  public ReadResult select(BiPredicate<CategoryPath, Paper> kept) {
    SurveyTree tree = SurveyTree.of(this);
    tree.keep(kept, CategoryPath.ROOT);
    Survey selected = new Survey(survey.title(), survey.about(), tree.papers(), tree.categories());
    return new ReadResult(selected, tree.sources(), outline, diagnostics, blocks);
  }
}
