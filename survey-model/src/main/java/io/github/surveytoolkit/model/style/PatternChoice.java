package io.github.surveytoolkit.model.style;

import io.github.surveytoolkit.model.Paper;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Chooses the pattern for a paper: one of its shape, else the nearest one, fitted. */
final class PatternChoice {

  /** So many entries of a section count as much as all that surround it. */
  private static final double OUTER_WEIGHT = 2;

  private static final double SECTION_BONUS = 1;
  private static final double USE_WEIGHT = 1.5;
  private static final double BADGE_WEIGHT = 4;

  private final List<PatternPool> pools;
  private final PatternPool section;
  private final PatternPool list;
  private final Habits habits;

  /**
   * Makes a choice for a section.
   *
   * @param pools what is known of the section, from the whole list down to the section itself
   */
  PatternChoice(List<PatternPool> pools, Habits habits) {
    this.pools = pools;
    this.list = pools.get(0);
    this.section = pools.get(pools.size() - 1);
    this.habits = habits;
  }

  EntryPattern of(Paper paper) {
    PaperShape shape = PaperShape.of(paper);
    Predicate<EntryPattern> same = pattern -> pattern.shape().equals(shape);
    int[] all = pools.stream().mapToInt(pool -> pool.count(same)).toArray();
    Predicate<EntryPattern> fits =
        pattern ->
            same.test(pattern)
                && isUsable(pattern)
                && isOfThisMedium(pattern)
                && pattern.slots().stream().allMatch(s -> PatternFitter.isFilled(s, paper));
    return asTheOthersHere(fits)
        .or(() -> list.best(fits, pattern -> likelihood(pattern, all)))
        .orElseGet(() -> fitted(paper, shape));
  }

  /**
   * In a section that has no preprint yet, or preprints only, one of the other kind is written as
   * they are, if the list writes that kind so anywhere.
   */
  private Optional<EntryPattern> asTheOthersHere(Predicate<EntryPattern> fits) {
    return section.count(fits) > 0
        ? Optional.empty()
        : list.best(
            pattern -> fits.test(pattern) && section.count(pattern.ofOtherKind()) > 0,
            pattern -> section.count(pattern.ofOtherKind()));
  }

  /** Each pool corrects what those around it say, the more the more entries it has. */
  private double likelihood(EntryPattern pattern, int[] all) {
    double outer = 0;
    for (int i = 0; i < all.length; i++) {
      outer = (pools.get(i).count(pattern) + OUTER_WEIGHT * outer) / (all[i] + OUTER_WEIGHT);
    }
    return outer;
  }

  private boolean isUsable(EntryPattern pattern) {
    return pattern.literals().stream().allMatch(habits::isCommon);
  }

  private boolean isOfThisMedium(EntryPattern pattern) {
    return section.entries() == 0 || section.share(other -> other.isLaidOutLike(pattern)) >= 0.5;
  }

  private EntryPattern fitted(Paper paper, PaperShape shape) {
    EntryPattern nearest =
        list.best(
                pattern -> isUsable(pattern) && isOfThisMedium(pattern),
                pattern -> nearness(pattern, shape, paper))
            .or(
                () ->
                    list.best(this::isOfThisMedium, pattern -> nearness(pattern, shape, paper))
                        .or(() -> list.best(pattern -> true, p -> nearness(p, shape, paper)))
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

  private double nearness(EntryPattern pattern, PaperShape shape, Paper paper) {
    boolean here = section.count(pattern) > 0;
    boolean badge = pattern.has(Slot.Kind.REPOSITORY);
    boolean repository =
        paper.links().stream().map(LinkSlots::repository).anyMatch(Optional::isPresent);
    return pattern.shape().likeness(shape)
        - (badge && !repository ? BADGE_WEIGHT : 0)
        + (here ? SECTION_BONUS : 0)
        + USE_WEIGHT * (section.share(pattern) + 0.3 * list.share(pattern));
  }
}
