package io.github.surveytoolkit.model.style;

import io.github.surveytoolkit.model.Paper;
import java.util.Optional;

/** Chooses the pattern for a paper: one of its shape, else the nearest one, fitted. */
final class PatternChoice {

  private static final double LIST_WEIGHT = 0.3;
  private static final double USE_WEIGHT = 1.5;

  private final PatternPool section;
  private final PatternPool list;
  private final Habits habits;

  PatternChoice(PatternPool section, PatternPool list, Habits habits) {
    this.section = section;
    this.list = list;
    this.habits = habits;
  }

  EntryPattern of(Paper paper) {
    PaperShape shape = PaperShape.of(paper);
    Optional<EntryPattern> same =
        section
            .best(pattern -> isUsable(pattern) && pattern.shape().equals(shape), this::worth)
            .or(
                () ->
                    list.best(
                        pattern ->
                            isUsable(pattern)
                                && isOfThisMedium(pattern)
                                && pattern.shape().equals(shape),
                        this::worth));
    return same.orElseGet(() -> fitted(paper, shape));
  }

  private double worth(EntryPattern pattern) {
    return section.share(pattern) + LIST_WEIGHT * list.share(pattern);
  }

  private boolean isUsable(EntryPattern pattern) {
    return pattern.literals().stream().allMatch(habits::isCommon);
  }

  private boolean isOfThisMedium(EntryPattern pattern) {
    return section.entries() == 0
        || section.share(other -> other.medium() == pattern.medium()) >= 0.5;
  }

  private EntryPattern fitted(Paper paper, PaperShape shape) {
    EntryPattern nearest =
        section
            .best(this::isUsable, pattern -> nearness(pattern, shape))
            .or(
                () ->
                    list.best(
                        pattern -> isUsable(pattern) && isOfThisMedium(pattern),
                        pattern -> nearness(pattern, shape)))
            .or(() -> section.best(pattern -> true, pattern -> nearness(pattern, shape)))
            .or(() -> list.best(pattern -> true, pattern -> nearness(pattern, shape)))
            .orElse(DefaultPattern.PLAIN);
    return new PatternFitter(section, list, habits).fit(nearest, paper);
  }

  private double nearness(EntryPattern pattern, PaperShape shape) {
    return pattern.shape().likeness(shape) + USE_WEIGHT * worth(pattern);
  }
}
