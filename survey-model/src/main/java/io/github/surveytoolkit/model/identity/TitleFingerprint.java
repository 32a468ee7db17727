package io.github.surveytoolkit.model.identity;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is left of a title when case, punctuation, marks and spaces do not count.
 *
 * @param value letters and digits, words parted by one space
 */
record TitleFingerprint(String value) implements Comparable<TitleFingerprint> {

  private static final int LEAST_WORDS = 4;
  private static final int LEAST_LETTERS = 20;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  static TitleFingerprint of(String title) {
    StringBuilder words = new StringBuilder(title.length());
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      if (c > 0x7F) {
        return ofLetters(title);
      } else if (Character.isLetterOrDigit(c)) {
        words.append(Character.toLowerCase(c));
      } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return new TitleFingerprint(words.toString().strip());
  }

  /** The same for titles beyond ASCII, whose letters lose their marks. */
  private static TitleFingerprint ofLetters(String title) {
    String decomposed = Normalizer.normalize(title, Normalizer.Form.NFKD);
    String letters = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    return new TitleFingerprint(NOT_WORD.matcher(letters).replaceAll(" ").strip());
  }

  /** Returns true if so short a title may be several papers', such as "Deep Learning". */
  boolean isGeneric() {
    return value.length() < LEAST_LETTERS || value.split(" ", -1).length < LEAST_WORDS;
  }

  /** Returns true if the letters are the same; hyphens and spaces do not count. */
  boolean isSame(TitleFingerprint other) {
    return squeezed().equals(other.squeezed());
  }

  /** Returns the letters without the spaces: "pre-training" is "pretraining" there. */
  String squeezed() {
    return value.replace(" ", "");
  }

  List<String> words() {
    return List.of(value.split(" ", -1));
  }

  /** Returns true if the two titles differ by no more than spelling or a subtitle. */
  boolean isAlike(TitleFingerprint other) {
    String one = squeezed();
    String two = other.squeezed();
    if (one.isEmpty() || two.isEmpty()) {
      return false;
    }
    return one.startsWith(two) || two.startsWith(one) || sharedWords(other) >= 0.6;
  }

  private double sharedWords(TitleFingerprint other) {
    Set<String> mine = new HashSet<>(words());
    Set<String> theirs = new HashSet<>(other.words());
    int all = mine.size() + theirs.size();
    mine.retainAll(theirs);
    return 2.0 * mine.size() / all;
  }

  @Override
  public int compareTo(TitleFingerprint other) {
    return value.compareTo(other.value);
  }
}
