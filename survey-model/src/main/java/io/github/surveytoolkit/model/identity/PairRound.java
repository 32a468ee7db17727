package io.github.surveytoolkit.model.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Two lists of works of which some are paired, and the ways to pair more. Works are held against
 * those only with which they share a key, so that long lists stay fast.
 */
final class PairRound {

  /** Stands for a partner that a work does not have. */
  static final int NONE = -1;

  /** So many works of one key are looked at; a key that more of them have tells nothing. */
  private static final int MOST_CANDIDATES = 50;

  private final List<PairClues> works;
  private final List<PairClues> others;
  private final int[] partners;
  private final boolean[] taken;
  private final List<Integer> order;
  private final List<Integer> orderOfOthers;

  PairRound(List<PairClues> works, List<PairClues> others) {
    this.works = works;
    this.others = others;
    this.partners = new int[works.size()];
    Arrays.fill(partners, NONE);
    this.taken = new boolean[others.size()];
    this.order = order(works);
    this.orderOfOthers = order(others);
  }

  private static List<Integer> order(List<PairClues> clues) {
    List<String> texts = clues.stream().map(PairClues::order).toList();
    return IntStream.range(0, clues.size())
        .boxed()
        .sorted(Comparator.comparing(texts::get))
        .toList();
  }

  int[] partners() {
    return partners.clone();
  }

  private void pair(int work, int other) {
    partners[work] = other;
    taken[other] = true;
  }

  /** Gives each work the first other that shares a key and agrees. */
  void takeFirst(Function<PairClues, List<String>> keys, BiPredicate<PairClues, PairClues> agree) {
    Map<String, Deque<Integer>> waiting = new HashMap<>();
    for (int other : orderOfOthers) {
      if (!taken[other]) {
        for (String key : keys.apply(others.get(other))) {
          waiting.computeIfAbsent(key, none -> new ArrayDeque<>()).addLast(other);
        }
      }
    }
    for (int work : order) {
      if (partners[work] == NONE) {
        for (String key : keys.apply(works.get(work))) {
          takeFirst(work, waiting.getOrDefault(key, new ArrayDeque<>()), agree);
        }
      }
    }
  }

  private void takeFirst(
      int work, Deque<Integer> waiting, BiPredicate<PairClues, PairClues> agree) {
    Iterator<Integer> candidates = waiting.iterator();
    for (int i = 0; partners[work] == NONE && i < MOST_CANDIDATES && candidates.hasNext(); ) {
      int other = candidates.next();
      if (taken[other]) {
        candidates.remove();
      } else if (agree.test(works.get(work), others.get(other))) {
        pair(work, other);
        candidates.remove();
      } else {
        i++;
      }
    }
  }

  /** Pairs what shares a key and agrees, where neither has another that it could be. */
  void takeOnly(Function<PairClues, List<String>> keys, BiPredicate<PairClues, PairClues> agree) {
    Map<String, List<Integer>> mine = byKey(works, order, work -> partners[work] == NONE, keys);
    Map<String, List<Integer>> theirs = byKey(others, orderOfOthers, other -> !taken[other], keys);
    mine.keySet().retainAll(theirs.keySet());
    Candidates candidates = new Candidates();
    mine.forEach(
        (key, left) -> {
          List<Integer> right = theirs.getOrDefault(key, List.of());
          if (left.size() > MOST_CANDIDATES || right.size() > MOST_CANDIDATES) {
            candidates.crowd(left, right);
          } else {
            candidates.add(left, right, (w, o) -> agree.test(works.get(w), others.get(o)));
          }
        });
    candidates.only().forEach(this::pair);
  }

  private static Map<String, List<Integer>> byKey(
      List<PairClues> clues,
      List<Integer> order,
      IntPredicate wanted,
      Function<PairClues, List<String>> keys) {
    Map<String, List<Integer>> byKey = new LinkedHashMap<>();
    for (int i : order) {
      if (wanted.test(i)) {
        for (String key : keys.apply(clues.get(i))) {
          byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(i);
        }
      }
    }
    return byKey;
  }

  /** Which others each work could be, and which works each other. */
  private static final class Candidates {

    private final Map<Integer, Set<Integer>> ofWorks = new LinkedHashMap<>();
    private final Map<Integer, Set<Integer>> ofOthers = new HashMap<>();

    /** Says that each could be more than are looked at. */
    void crowd(List<Integer> works, List<Integer> others) {
      works.forEach(work -> ofWorks.computeIfAbsent(work, none -> new HashSet<>()).add(NONE));
      others.forEach(other -> ofOthers.computeIfAbsent(other, none -> new HashSet<>()).add(NONE));
    }

    void add(List<Integer> works, List<Integer> others, BiPredicate<Integer, Integer> agree) {
      for (int work : works) {
        for (int other : others) {
          if (agree.test(work, other)) {
            ofWorks.computeIfAbsent(work, none -> new HashSet<>()).add(other);
            ofOthers.computeIfAbsent(other, none -> new HashSet<>()).add(work);
          }
        }
      }
    }

    /** Returns the pairs of which neither could be another's. */
    Map<Integer, Integer> only() {
      Map<Integer, Integer> pairs = new LinkedHashMap<>();
      ofWorks.forEach(
          (work, others) -> {
            int other = others.iterator().next();
            if (others.size() == 1 && ofOthers.getOrDefault(other, Set.of()).size() == 1) {
              pairs.put(work, other);
            }
          });
      return pairs;
    }
  }

  /** Leaves out the keys that several works of one side have. */
  Function<PairClues, List<String>> rare(Function<PairClues, List<String>> keys) {
    Set<String> shared = new HashSet<>(shared(works, keys));
    shared.addAll(shared(others, keys));
    return clues -> keys.apply(clues).stream().filter(key -> !shared.contains(key)).toList();
  }

  private static Set<String> shared(List<PairClues> clues, Function<PairClues, List<String>> keys) {
    Set<String> seen = new HashSet<>();
    Set<String> shared = new HashSet<>();
    for (PairClues each : clues) {
      keys.apply(each).stream().filter(key -> !seen.add(key)).forEach(shared::add);
    }
    return shared;
  }
}
