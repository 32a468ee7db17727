package io.github.surveytoolkit.model.style;

import io.github.surveytoolkit.model.Paper;
import java.util.Optional;
import java.util.function.Predicate;

/** Chooses the pattern for a paper: one of its shape, else the nearest one, fitted. */
final class PatternChoice {

  /** So many entries of the section count as much as all others of the list. */
  private static final double LIST_WEIGHT = 2;

  private static final double SECTION_BONUS = 1;
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
    Predicate<EntryPattern> same = pattern -> pattern.shape().equals(shape);
    double all = Math.max(1, list.count(same));
    Optional<EntryPattern> usual =
        list.best(
            pattern ->
                same.test(pattern)
                    && isUsable(pattern)
                    && isOfThisMedium(pattern)
                    && pattern.slots().stream().allMatch(s -> PatternFitter.isFilled(s, paper)),
            pattern -> section.count(pattern) + LIST_WEIGHT * list.count(pattern) / all);
    return usual.orElseGet(() -> fitted(paper, shape));
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
        list.best(
                pattern -> isUsable(pattern) && isOfThisMedium(pattern),
                pattern -> nearness(pattern, shape))
            .or(
                () ->
                    list.best(this::isOfThisMedium, pattern -> nearness(pattern, shape))
                        .or(() -> list.best(pattern -> true, p -> nearness(p, shape)))
                        .map(this::cleaned))
            .orElse(DefaultPattern.PLAIN);
    return new PatternFitter(section, list, habits).fit(nearest, paper);
  }

  private EntryPattern cleaned(EntryPattern pattern) {
    return new EntryPattern(
        pattern.shape(),
        pattern.literals().stream().map(habits::cleaned).toList(),
        pattern.slots());
  }

  private double nearness(EntryPattern pattern, PaperShape shape) {
    boolean here = section.count(pattern) > 0;
    return pattern.shape().likeness(shape)
        + (here ? SECTION_BONUS : 0)
        + USE_WEIGHT * (section.share(pattern) + 0.3 * list.share(pattern));
  }
}
