package io.github.surveytoolkit.exporter.splice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the most entries, or lines, that can stay where they are when an order changes. */
final class Staying {

  private Staying() {}

  /** Returns which of {@code ranks} belong to a longest rising row; negative ones never do. */
  static boolean[] of(int[] ranks) {
    List<Integer> tails = new ArrayList<>();
    int[] previous = new int[ranks.length];
    Arrays.fill(previous, -1);
    for (int i = 0; i < ranks.length; i++) {
      if (ranks[i] >= 0) {
        int at = place(ranks, tails, ranks[i]);
        previous[i] = at > 0 ? tails.get(at - 1) : -1;
        if (at == tails.size()) {
          tails.add(i);
        } else {
          tails.set(at, i);
        }
      }
    }
    boolean[] stays = new boolean[ranks.length];
    int at = tails.isEmpty() ? -1 : tails.get(tails.size() - 1);
    while (at >= 0) {
      stays[at] = true;
      at = previous[at];
    }
    return stays;
  }

  private static int place(int[] ranks, List<Integer> tails, int rank) {
    int low = 0;
    int high = tails.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (ranks[tails.get(middle)] < rank) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
