package io.github.surveytoolkit.model.identity;

import io.github.surveytoolkit.model.text.EditDistance;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A title, and what it is without the acronym that papers get for a name: "FooNet: Training of
 * Networks" and "Training of Networks (FooNet)".
 *
 * @param bare the title without the acronym, or as it is
 * @param acronym its letters, empty if there is none
 */
record TitleForms(TitleFingerprint whole, TitleFingerprint bare, String acronym) {

  private static final int LONGEST_ACRONYM = 24;
  private static final int LEAST_WORD = 5;
  private static final int MOST_MISSPELLED = 2;
  private static final int LEAST_WORDS = 3;
  private static final double CLOSE = 0.8;

  static TitleForms of(String title) {
    TitleFingerprint whole = TitleFingerprint.of(title);
    String text = title.strip();
    int colon = colon(text);
    if (colon > 0 && isAcronym(text.substring(0, colon), text)) {
      return named(whole, text.substring(colon + 1), text.substring(0, colon));
    }
    int open = text.lastIndexOf('(');
    int close = text.lastIndexOf(')');
    boolean last = open > 0 && close > open && close >= text.length() - 2;
    if (last && isAcronym(text.substring(open + 1, close), text)) {
      return named(whole, text.substring(0, open), text.substring(open + 1, close));
    }
    return new TitleForms(whole, whole, "");
  }

  private static int colon(String text) {
    int colon = text.indexOf(':');
    return colon >= 0 ? colon : text.indexOf('\uFF1A');
  }

  private static TitleForms named(TitleFingerprint whole, String rest, String acronym) {
    return new TitleForms(
        whole, TitleFingerprint.of(rest), TitleFingerprint.of(acronym).squeezed());
  }

  /** One word with a capital or a digit within, as no other word has, unless all is in capitals. */
  private static boolean isAcronym(String word, String title) {
    String name = word.strip();
    boolean capital =
        name.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    return capital
        && name.length() <= LONGEST_ACRONYM
        && name.chars().noneMatch(Character::isWhitespace)
        && name.chars().anyMatch(Character::isLetter)
        && !title.equals(title.toUpperCase(Locale.ROOT));
  }

  TitleRelation relationTo(TitleForms other) {
    String mine = whole.squeezed();
    String theirs = other.whole.squeezed();
    if (mine.isEmpty() || theirs.isEmpty()) {
      return TitleRelation.UNRELATED;
    }
    if (mine.equals(theirs)) {
      return TitleRelation.SAME;
    }
    if (bare.squeezed().equals(other.bare.squeezed())) {
      return byAcronym(other);
    }
    return isMisspelled(other) ? TitleRelation.SPELLING : nearness(other);
  }

  private TitleRelation byAcronym(TitleForms other) {
    if (acronym.equals(other.acronym)) {
      return TitleRelation.SAME;
    }
    boolean oneNamed = acronym.isEmpty() || other.acronym.isEmpty();
    return oneNamed && !bare.isGeneric() ? TitleRelation.ACRONYM : TitleRelation.CLOSE;
  }

  /**
   * A number, a short word and the beginning of a word mean something: GPT-3 is not GPT-4, and what
   * holds for symmetric ones need not for asymmetric ones.
   */
  private boolean isMisspelled(TitleForms other) {
    List<String> mine = whole.words();
    List<String> theirs = other.whole.words();
    int misspelled = 0;
    for (int i = 0; i < mine.size() && mine.size() == theirs.size(); i++) {
      if (!mine.get(i).equals(theirs.get(i))) {
        misspelled += isMisspelled(mine.get(i), theirs.get(i)) ? 1 : MOST_MISSPELLED + 1;
      }
    }
    return mine.size() == theirs.size() && misspelled <= MOST_MISSPELLED && !whole.isGeneric();
  }

  private static boolean isMisspelled(String one, String other) {
    return Math.min(one.length(), other.length()) >= LEAST_WORD
        && one.charAt(0) == other.charAt(0)
        && (one + other).chars().noneMatch(Character::isDigit)
        && EditDistance.of(one, other, 2) < 2;
  }

  private TitleRelation nearness(TitleForms other) {
    boolean enough = Math.min(whole.words().size(), other.whole.words().size()) >= LEAST_WORDS;
    boolean close =
        enough
            && (whole.sharedWords(other.whole) >= CLOSE
                || goesOn(whole, other.whole)
                || goesOn(other.whole, whole));
    return close ? TitleRelation.CLOSE : TitleRelation.UNRELATED;
  }

  private static boolean goesOn(TitleFingerprint one, TitleFingerprint longer) {
    return longer.value().startsWith(one.value() + " ");
  }

  /** Returns true if one title has all words of the other, as a title with its subtitle has. */
  boolean holdsOrIsWithin(TitleForms other) {
    Set<String> mine = new HashSet<>(whole.words());
    Set<String> theirs = new HashSet<>(other.whole.words());
    boolean empty = whole.value().isEmpty() || other.whole.value().isEmpty();
    return !empty && (mine.containsAll(theirs) || theirs.containsAll(mine));
  }
}
