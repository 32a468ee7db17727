package io.github.surveytoolkit.model.key;

import io.github.surveytoolkit.model.CitationKey;
import io.github.surveytoolkit.model.Survey;
import io.github.surveytoolkit.model.identity.Work;
import io.github.surveytoolkit.model.identity.Works;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The keys of all works of a survey, unique without regard to case.
 *
 * <p>Keys that the source gives are kept. Of works whose patterns make one key, the first by title
 * has it bare and the others take {@code a}, {@code b}, … in the order of their titles, so that the
 * order of the list does not matter.
 */
public final class CitationKeys {

  private final IdentityHashMap<Work, CitationKey> keys = new IdentityHashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** How far the letters behind each key have been counted: what is taken stays taken. */
  private final Map<String, Integer> clashes = new HashMap<>();

  private final Set<CitationKey> unsettled = new HashSet<>();

  private CitationKeys() {}

  /** Gives every work a key. */
  public static CitationKeys of(Works works, CitationKeyPattern pattern) {
    return of(works, pattern, Works.of(Survey.EMPTY));
  }

  /**
   * Gives every work a key: the one that {@code bibliography} has for it, if it has the work. No
   * other work gets a key that stands there.
   */
  public static CitationKeys of(Works works, CitationKeyPattern pattern, Works bibliography) {
    CitationKeys result = new CitationKeys();
    result.keepKnown(works.asList(), works.sameIn(bibliography));
    bibliography.asList().forEach(result::reserve);
    List<Work> byTitle = byTitle(works);
    byTitle.forEach(result::keepGiven);
    byTitle.forEach(work -> result.assign(work, pattern));
    return result;
  }

  private static List<Work> byTitle(Works works) {
    record Titled(String title, Work work) {}
    return works.asList().stream()
        .map(work -> new Titled(work.titleFingerprint(), work))
        .sorted(Comparator.comparing(Titled::title))
        .map(Titled::work)
        .toList();
  }

  private void keepKnown(List<Work> works, List<Optional<Work>> known) {
    for (int i = 0; i < works.size(); i++) {
      Work work = works.get(i);
      known
          .get(i)
          .flatMap(Work::givenKey)
          .filter(key -> taken.add(key.folded()))
          .ifPresent(key -> keys.put(work, key));
    }
  }

  private void reserve(Work work) {
    work.givenKey().ifPresent(key -> taken.add(key.folded()));
  }

  private void keepGiven(Work work) {
    if (keys.containsKey(work)) {
      return;
    }
    work.givenKey().filter(key -> taken.add(key.folded())).ifPresent(key -> keys.put(work, key));
  }

  private void assign(Work work, CitationKeyPattern pattern) {
    if (keys.containsKey(work)) {
      return;
    }
    CitationKey bare = pattern.keyOf(work.paper());
    CitationKey key = bare;
    while (!taken.add(key.folded())) {
      int clash = clashes.merge(bare.folded(), 1, Integer::sum);
      key = new CitationKey(bare.value() + letters(clash - 1));
    }
    keys.put(work, key);
    if (!key.equals(bare)) {
      unsettled.add(key);
    }
  }

  /**
   * Returns true if a letter was put to {@code key} to make it unique: another list, or another
   * bibliography, may put another one.
   */
  public boolean isUnsettled(CitationKey key) {
    return unsettled.contains(key);
  }

  /** a, b, … z, aa, ab, … */
  private static String letters(int number) {
    String last = Character.toString('a' + number % 26);
    return number < 26 ? last : letters(number / 26 - 1) + last;
  }

  /**
   * Returns the key of {@code work}.
   *
   * @throws IllegalArgumentException if the work is of another survey
   */
  public CitationKey of(Work work) {
    CitationKey key = keys.get(work);
    if (key == null) {
      throw new IllegalArgumentException("no key for the work " + work.paper().title());
    }
    return key;
  }
}
