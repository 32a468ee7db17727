package io.github.surveytoolkit.cli;

import java.util.List;

/** Names of formats as messages list them. */
final class FormatNames {

  private FormatNames() {}

  /** Returns {@code a, b and c}. */
  static String list(List<String> words) {
    return joined(words, "and");
  }

  /** Returns {@code a, b or c}. */
  static String choice(List<String> words) {
    return joined(words, "or");
  }

  private static String joined(List<String> words, String last) {
    int end = words.size() - 1;
    return end == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, end)) + " " + last + " " + words.get(end);
  }
}
