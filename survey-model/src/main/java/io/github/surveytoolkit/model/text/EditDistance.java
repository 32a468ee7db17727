package io.github.surveytoolkit.model.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The number of letters changed, missing, added or swapped with a neighbour between two words. */
public final class EditDistance {

  private EditDistance() {}

  /** Returns the distance, or {@code limit} when it is not below that. */
  public static int of(String one, String other, int limit) {
    if (Math.abs(one.length() - other.length()) >= limit) {
      return limit;
    }
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
        if (swapped(one, i, other, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return Math.min(limit, last[other.length()]);
  }

  /**
   * Returns the first of {@code words} that is nearest to {@code word}, and nearer than {@code
   * limit}.
   */
  public static Optional<String> nearest(String word, List<String> words, int limit) {
    return words.stream()
        .min(Comparator.comparingInt(other -> of(word, other, limit)))
        .filter(other -> of(word, other, limit) < limit);
  }

  private static boolean swapped(String one, int i, String other, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
