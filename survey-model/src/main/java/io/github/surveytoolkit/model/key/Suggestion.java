package io.github.surveytoolkit.model.key;

import io.github.surveytoolkit.model.text.EditDistance;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what somebody meant who wrote a name almost right. */
final class Suggestion {

  private static final int SHORT = 6;
  private static final Pattern NUMBERS = Pattern.compile("(?<![\\d_])[\\d_]+$");

  private Suggestion() {}

  /** Returns the first of {@code names} that is nearest to {@code name}, if one is near. */
  static Optional<String> of(String name, List<String> names) {
    String bare = NUMBERS.matcher(name).replaceFirst("").toLowerCase(Locale.ROOT);
    int limit = bare.length() < SHORT ? 2 : 3;
    Optional<String> nearest = Optional.empty();
    for (String candidate : names) {
      int distance = EditDistance.of(bare, candidate.toLowerCase(Locale.ROOT), limit);
      if (distance < limit) {
        nearest = Optional.of(candidate);
        limit = distance;
      }
    }
    return nearest;
  }
}
