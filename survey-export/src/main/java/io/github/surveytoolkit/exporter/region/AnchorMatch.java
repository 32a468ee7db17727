package io.github.surveytoolkit.exporter.region;

import io.github.surveytoolkit.model.source.ContentsList.Target;
import io.github.surveytoolkit.model.source.PageHeading;
import io.github.surveytoolkit.model.text.EditDistance;
import io.github.surveytoolkit.model.text.GithubAnchors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the heading that a link means whose anchor is wrong. */
final class AnchorMatch {

  private static final int LETTERS_FOR_A_MISTAKE = 6;

  private static final int FEWEST_WORDS = 2;

  /** Comparing letter by letter what is longer would take minutes. */
  private static final int MOST_COMPARISONS = 300_000;

  private final List<PageHeading> headings;
  private final Map<String, List<PageHeading>> byAnchor = new HashMap<>();
  private final Map<String, List<PageHeading>> byText = new HashMap<>();
  private int comparisons;

  AnchorMatch(List<PageHeading> headings) {
    this.headings = headings;
    for (PageHeading heading : headings) {
      put(byAnchor, heading.anchor(), heading);
      put(byText, heading.text(), heading);
    }
  }

  private static void put(Map<String, List<PageHeading>> map, String text, PageHeading heading) {
    map.computeIfAbsent(folded(text), letters -> new ArrayList<>()).add(heading);
  }

  /**
   * Returns the heading that has the letters of the anchor or else of the label, or nearly so; one
   * that no other link leads to, if there is one.
   */
  Optional<PageHeading> of(Target link, Set<PageHeading> taken) {
    List<PageHeading> anchored = byAnchor.getOrDefault(folded(link.anchor()), List.of());
    List<PageHeading> named = named(link.label());
    return only(free(anchored, taken))
        .or(() -> only(free(named, taken)))
        .or(() -> only(anchored))
        .or(() -> only(named))
        .or(() -> near(link, taken));
  }

  /** Returns the headings that have the letters of {@code label}. */
  List<PageHeading> named(String label) {
    String letters = folded(label);
    return letters.isEmpty() ? List.of() : byText.getOrDefault(letters, List.of());
  }

  private static List<PageHeading> free(List<PageHeading> found, Set<PageHeading> taken) {
    return found.stream().filter(heading -> !taken.contains(heading)).toList();
  }

  /** Two headings that may be meant are one too many. */
  private static Optional<PageHeading> only(List<PageHeading> found) {
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private Optional<PageHeading> near(Target link, Set<PageHeading> taken) {
    comparisons += headings.size();
    if (comparisons > MOST_COMPARISONS) {
      return Optional.empty();
    }
    List<PageHeading> free = free(headings, taken);
    String anchor = folded(link.anchor());
    String label = folded(link.label());
    return only(free.stream().filter(h -> isNear(folded(h.anchor()), anchor)).toList())
        .or(() -> only(free.stream().filter(h -> isNear(folded(h.text()), label)).toList()))
        .or(() -> only(free.stream().filter(h -> isPart(h.anchor(), link.anchor())).toList()));
  }

  /** A heading that got some words more or less: all words of one are in the other, half of it. */
  private static boolean isPart(String anchor, String other) {
    Set<String> one = words(anchor);
    Set<String> two = words(other);
    Set<String> fewer = one.size() < two.size() ? one : two;
    Set<String> more = one.size() < two.size() ? two : one;
    return fewer.size() >= FEWEST_WORDS
        && fewer.size() * 2 >= more.size()
        && more.containsAll(fewer);
  }

  private static Set<String> words(String anchor) {
    Set<String> words =
        new HashSet<>(Arrays.asList(anchor.toLowerCase(Locale.ROOT).split("-", -1)));
    words.remove("");
    return words;
  }

  private static boolean isNear(String one, String other) {
    int limit = 1 + Math.min(one.length(), other.length()) / LETTERS_FOR_A_MISTAKE;
    return EditDistance.of(one, other, limit) < limit;
  }

  /** Returns the letters and digits of {@code text}, without tags, in lower case. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder();
    GithubAnchors.bare(text.replaceAll("<[^>]*>", ""))
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }
}
