package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.model.text.Transliteration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Labels of tables, no two alike: {@code tab:pruning}, and {@code tab:pruning-2} for another of the
 * name.
 */
final class LatexLabels {

  private static final String PREFIX = "tab:";
  private static final String WHOLE = "survey";
  private static final int MOST_CHARACTERS = 40;
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGE = Pattern.compile("^-|-$");

  private final String given;
  private final Set<String> taken = new HashSet<>();

  LatexLabels(LatexOptions options) {
    this(options.label());
  }

  /** Makes labels that begin with {@code given}, or with nothing else than what they are of. */
  LatexLabels(String given) {
    this.given = given;
  }

  /** Returns the label of the only table. */
  String ofWhole() {
    return unique(given.isEmpty() ? PREFIX + WHOLE : given);
  }

  /** Returns the label of the table called {@code name}. */
  String of(String name) {
    return unique((given.isEmpty() ? PREFIX : given + "-") + word(name));
  }

  /** Returns the label of a further part of the table {@code label}. */
  String next(String label) {
    return unique(label);
  }

  private static String word(String name) {
    String ascii = Transliteration.toAscii(name).toLowerCase(Locale.ROOT);
    String word = EDGE.matcher(OTHER.matcher(ascii).replaceAll("-")).replaceAll("");
    String cut = word.substring(0, Math.min(MOST_CHARACTERS, word.length()));
    return cut.isEmpty() ? "papers" : EDGE.matcher(cut).replaceAll("");
  }

  private String unique(String label) {
    String free = label;
    for (int number = 2; !taken.add(free); number++) {
      free = label + "-" + number;
    }
    return free;
  }
}
