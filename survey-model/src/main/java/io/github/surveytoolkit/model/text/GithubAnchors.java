package io.github.surveytoolkit.model.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The anchors that GitHub gives to the headings of one document, in order.
 *
 * <p>Lower case; all but letters, marks, numbers, connectors, spaces and hyphens is removed; each
 * space becomes a hyphen; an anchor that is taken counts up. The rule was measured on github.com.
 */
public final class GithubAnchors {

  private final Set<String> taken = new HashSet<>();

  /** How far each anchor has been counted: what is taken stays taken. */
  private final Map<String, Integer> counts = new HashMap<>();

  /** Returns the anchor of the next heading, without {@code #}. */
  public String next(String renderedHeading) {
    String base = bare(renderedHeading);
    String anchor = base;
    while (!taken.add(anchor)) {
      anchor = base + "-" + counts.merge(base, 1, Integer::sum);
    }
    return anchor;
  }

  /** Returns the anchor that a heading has if it is the first of its text. */
  public static String bare(String renderedHeading) {
    StringBuilder anchor = new StringBuilder();
    renderedHeading
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(GithubAnchors::isKept)
        .forEach(c -> anchor.appendCodePoint(c == ' ' ? '-' : c));
    return anchor.toString();
  }

  private static boolean isKept(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.CONNECTOR_PUNCTUATION ->
          true;
      default -> c == ' ' || c == '-';
    };
  }
}
