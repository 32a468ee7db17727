package io.github.surveytoolkit.model.style;

import io.github.surveytoolkit.model.Link;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/** Finds which link of a changed paper is which of the old one's. */
final class LinkMatch {

  private LinkMatch() {}

  /** Returns for each old link the index of the new one that it became, -1 for none. */
  static int[] of(List<Link> before, List<Link> after) {
    int[] match = new int[before.size()];
    Arrays.fill(match, -1);
    boolean[] used = new boolean[after.size()];
    List<BiPredicate<Link, Link>> rules =
        List.of(
            Link::equals,
            (old, now) -> old.url().equals(now.url()),
            (old, now) -> old.label().equals(now.label()) && old.kind() == now.kind(),
            (old, now) -> old.label().equals(now.label()),
            (old, now) -> old.kind() == now.kind() && before.size() == after.size());
    for (BiPredicate<Link, Link> rule : rules) {
      match(before, after, match, used, rule);
    }
    return match;
  }

  private static void match(
      List<Link> before,
      List<Link> after,
      int[] match,
      boolean[] used,
      BiPredicate<Link, Link> rule) {
    for (int i = 0; i < before.size(); i++) {
      for (int j = 0; match[i] < 0 && j < after.size(); j++) {
        if (!used[j] && rule.test(before.get(i), after.get(j))) {
          match[i] = j;
          used[j] = true;
        }
      }
    }
  }
}
