package io.github.surveytoolkit.model.identity;

import java.util.List;
import java.util.function.Function;

/**
 * Finds works of an older state again. The strongest evidence is asked first, and what it pairs is
 * no longer in question when weaker evidence is asked.
 *
 * <ol>
 *   <li>One title, and an identifier, an address or all else in common; or nothing against it.
 *   <li>One identifier or one address, whatever became of the title. One that several works have
 *       tells nothing.
 *   <li>One title, whatever became of the authors, the venue and the year.
 *   <li>Titles that differ in one word or by a subtitle, with nothing against it.
 *   <li>One citation key and alike titles.
 * </ol>
 *
 * From the second on, a pair must be the only one that either work could be of: a paper that looks
 * like another is a new paper while the other has its own partner. A short title needs an author in
 * common, or venue and year.
 */
final class WorkPairing {

  private final PairRound round;

  private WorkPairing(PairRound round) {
    this.round = round;
  }

  /** Returns for each of {@code works} the index of its partner in {@code others}, or -1. */
  static int[] of(List<Work> works, List<Work> others) {
    if (others.isEmpty()) {
      return works.stream().mapToInt(work -> PairRound.NONE).toArray();
    }
    PairRound round = new PairRound(clues(works), clues(others));
    new WorkPairing(round).pair();
    return round.partners();
  }

  private static List<PairClues> clues(List<Work> works) {
    return works.stream().map(PairClues::new).toList();
  }

  private void pair() {
    byTitle();
    byIdentity();
    round.takeOnly(PairClues::titles, WorkPairing::isChanged);
    byNearTitle();
    round.takeOnly(
        PairClues::givenKeys, (one, two) -> !one.isAnother(two) && one.hasAlikeTitle(two));
  }

  private void byTitle() {
    round.takeFirst(clues -> clues.titlesWith(clues.identifiers()), (one, two) -> true);
    round.takeFirst(clues -> clues.titlesWith(clues.addresses()), WorkPairing::isNotAnother);
    round.takeFirst(clues -> clues.titlesWith(List.of(clues.said())), WorkPairing::isUnchanged);
    round.takeFirst(PairClues::titles, WorkPairing::isSame);
  }

  private void byIdentity() {
    round.takeOnly(PairClues::identifiers, PairClues::hasAlikeTitle);
    round.takeOnly(round.rare(PairClues::identifiers), (one, two) -> true);
    round.takeOnly(round.rare(PairClues::addresses), WorkPairing::isMoved);
  }

  private void byNearTitle() {
    Function<PairClues, List<String>> near = clues -> clues.title().nearKeys();
    round.takeOnly(near, (one, two) -> isNear(one, two) && one.title().isRespelled(two.title()));
    round.takeOnly(near, (one, two) -> isNear(one, two) && one.saysTheSame(two));
    round.takeOnly(near, WorkPairing::isNear);
  }

  private static boolean isNotAnother(PairClues one, PairClues two) {
    return !one.isAnother(two);
  }

  /** Of two that say the same and no more, none can tell which is which. */
  private static boolean isUnchanged(PairClues one, PairClues two) {
    return !one.isAnother(two) && !(one.title().isGeneric() && one.isElsewhere(two));
  }

  private static boolean isSame(PairClues one, PairClues two) {
    return one.mayBe(two) && (!one.title().isGeneric() || one.sharesAuthor(two));
  }

  private static boolean isMoved(PairClues one, PairClues two) {
    return !one.isAnother(two) && (one.isPaperAt(two) || one.mayBe(two));
  }

  private static boolean isChanged(PairClues one, PairClues two) {
    return !one.isAnother(two) && (!one.title().isGeneric() || one.agreesInSomething(two));
  }

  private static boolean isNear(PairClues one, PairClues two) {
    PairTitle title = one.title();
    boolean near = title.isOneWordFrom(two.title()) || title.isWithSubtitle(two.title());
    return near
        && one.mayBe(two)
        && !one.isElsewhere(two)
        && (one.isSupported(two) || isTelling(one, two));
  }

  /** A bibliography of a whole field has near titles that nobody changed. */
  private static boolean isTelling(PairClues one, PairClues two) {
    boolean shortOrNumbered =
        one.title().isGeneric() || two.title().isGeneric() || one.title().isNumbered(two.title());
    return !shortOrNumbered && (one.agreesInSomething(two) || one.saysNothingOf(two));
  }
}
