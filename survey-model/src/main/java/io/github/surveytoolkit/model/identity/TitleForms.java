package io.github.surveytoolkit.model.identity;

import io.github.surveytoolkit.model.text.EditDistance;
import java.util.List;
import java.util.Locale;

/**
 * A title, and what it is without the acronym that papers get for a name: "FooNet: Training of
 * Networks" and "Training of Networks (FooNet)".
 *
 * <p>One title is held against many, so what is compared is made once.
 */
final class TitleForms {

  private static final int LONGEST_ACRONYM = 24;
  private static final int LEAST_WORD = 5;
  private static final int MOST_MISSPELLED = 2;
  private static final int LEAST_WORDS = 3;
  private static final double CLOSE = 0.8;

  private final TitleFingerprint whole;
  private final TitleFingerprint bare;
  private final String acronym;
  private final String squeezed;
  private final String bareSqueezed;
  private final List<String> words;
  private final String[] distinct;
  private final boolean generic;

  private TitleForms(TitleFingerprint whole, TitleFingerprint bare, String acronym) {
    this.whole = whole;
    this.bare = bare;
    this.acronym = acronym;
    this.squeezed = whole.squeezed();
    this.bareSqueezed = bare.squeezed();
    this.words = whole.words();
    this.distinct = words.stream().sorted().distinct().toArray(String[]::new);
    this.generic = whole.isGeneric();
  }

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

  /** Returns false if {@code title} has no acronym for sure. */
  static boolean mayBeNamed(String title) {
    return colon(title) > 0 || title.lastIndexOf(')') > 0;
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

  TitleFingerprint whole() {
    return whole;
  }

  /** Returns the letters of the whole title. */
  String squeezed() {
    return squeezed;
  }

  /** Returns the letters of the title without its acronym. */
  String bareSqueezed() {
    return bareSqueezed;
  }

  TitleRelation relationTo(TitleForms other) {
    if (squeezed.isEmpty() || other.squeezed.isEmpty()) {
      return TitleRelation.UNRELATED;
    }
    if (squeezed.equals(other.squeezed)) {
      return TitleRelation.SAME;
    }
    if (bareSqueezed.equals(other.bareSqueezed)) {
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
    int longer = Math.abs(squeezed.length() - other.squeezed.length());
    if (words.size() != other.words.size() || longer > MOST_MISSPELLED || generic) {
      return false;
    }
    int misspelled = 0;
    for (int i = 0; i < words.size() && misspelled <= MOST_MISSPELLED; i++) {
      String mine = words.get(i);
      String theirs = other.words.get(i);
      misspelled += mine.equals(theirs) ? 0 : isMisspelled(mine, theirs) ? 1 : MOST_MISSPELLED + 1;
    }
    return misspelled <= MOST_MISSPELLED;
  }

  private static boolean isMisspelled(String one, String other) {
    return Math.min(one.length(), other.length()) >= LEAST_WORD
        && one.charAt(0) == other.charAt(0)
        && (one + other).chars().noneMatch(Character::isDigit)
        && EditDistance.of(one, other, 2) < 2;
  }

  private TitleRelation nearness(TitleForms other) {
    int fewer = Math.min(distinct.length, other.distinct.length);
    int all = distinct.length + other.distinct.length;
    boolean close =
        fewer >= LEAST_WORDS
            && (goesOn(whole, other.whole)
                || goesOn(other.whole, whole)
                || (2.0 * fewer / all >= CLOSE && 2.0 * shared(other) / all >= CLOSE));
    return close ? TitleRelation.CLOSE : TitleRelation.UNRELATED;
  }

  /** Counts the words of both, by going along the two in their order. */
  private int shared(TitleForms other) {
    int shared = 0;
    int theirs = 0;
    for (String mine : distinct) {
      while (theirs < other.distinct.length && other.distinct[theirs].compareTo(mine) < 0) {
        theirs++;
      }
      shared += theirs < other.distinct.length && other.distinct[theirs].equals(mine) ? 1 : 0;
    }
    return shared;
  }

  private static boolean goesOn(TitleFingerprint one, TitleFingerprint longer) {
    String start = one.value();
    return longer.value().length() > start.length()
        && longer.value().charAt(start.length()) == ' '
        && longer.value().startsWith(start);
  }

  /** Returns true if one title has all words of the other, as a title with its subtitle has. */
  boolean holdsOrIsWithin(TitleForms other) {
    boolean empty = squeezed.isEmpty() || other.squeezed.isEmpty();
    return !empty && shared(other) == Math.min(distinct.length, other.distinct.length);
  }
}
