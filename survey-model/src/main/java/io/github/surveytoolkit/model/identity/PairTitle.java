package io.github.surveytoolkit.model.identity;

import io.github.surveytoolkit.model.text.EditDistance;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A title as it is found again after it was changed. Words are what stands between spaces, so that
 * {@code Pre-training} is one and is the same as {@code Pretraining}.
 *
 * @param whole letters and digits, without spaces
 * @param words each without its punctuation
 * @param main what stands before the subtitle; empty if there is none
 * @param isGeneric whether several papers may have so short a title
 */
record PairTitle(String whole, List<String> words, String main, boolean isGeneric) {

  /** A title of many more words is somebody's whole text, and no word of it tells. */
  private static final int MOST_WORDS = 64;

  /** So many words must be left beside the one that was changed. */
  private static final int LEAST_LEFT = 2;

  private static final int LEAST_LETTERS = 4;
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern SUBTITLE =
      Pattern.compile("(?<=\\w):\\s|\\s[-\\u2013]{1,2}\\s|\\u2014|(?<=\\w)[?!]\\s");
  private static final Pattern NUMBER = Pattern.compile(".*\\d.*|[ivx]+");

  static PairTitle of(String title) {
    TitleFingerprint fingerprint = TitleFingerprint.of(title);
    String[] parts = SUBTITLE.split(title, 2);
    return new PairTitle(
        fingerprint.squeezed(),
        SPACE.splitAsStream(title).map(PairTitle::squeezed).filter(w -> !w.isEmpty()).toList(),
        parts.length == 1 ? "" : squeezed(parts[0]),
        fingerprint.isGeneric());
  }

  private static String squeezed(String text) {
    return TitleFingerprint.of(text).squeezed();
  }

  /** Titles that differ in one word, or by a subtitle, have one of these in common. */
  List<String> nearKeys() {
    List<String> keys = new ArrayList<>();
    keys.add("main " + whole);
    if (!main.isEmpty()) {
      keys.add("main " + main);
    }
    if (words.size() <= MOST_WORDS) {
      String all = String.join(" ", words);
      keys.add(all);
      int start = 0;
      for (String word : words) {
        keys.add(without(all, start, word.length()));
        start += word.length() + 1;
      }
    }
    return keys;
  }

  private static String without(String all, int start, int length) {
    String before = all.substring(0, Math.max(0, start - 1));
    String after = all.substring(start + length);
    return start == 0 ? after.stripLeading() : before + after;
  }

  /** Returns true if one is the other with a subtitle. */
  boolean isWithSubtitle(PairTitle other) {
    return main.equals(other.whole) || other.main.equals(whole);
  }

  /** Returns true if one word was changed, added or taken out, and others are left. */
  boolean isOneWordFrom(PairTitle other) {
    int start = sharedStart(other);
    int end = sharedEnd(other, start);
    int mine = words.size() - start - end;
    int theirs = other.words.size() - start - end;
    return mine <= 1 && theirs <= 1 && start + end >= LEAST_LEFT;
  }

  /** Returns true if the one word that was changed is the same word in another spelling. */
  boolean isRespelled(PairTitle other) {
    int at = sharedStart(other);
    boolean changed = isOneWordFrom(other) && words.size() == other.words.size();
    if (!changed || at == words.size() || isNumbered(other)) {
      return false;
    }
    String one = words.get(at);
    String two = other.words.get(at);
    return Math.min(one.length(), two.length()) >= LEAST_LETTERS
        && EditDistance.of(one, two, 3) < 3;
  }

  /** Returns true if the word that was changed is a number, as of a part, a version or a year. */
  boolean isNumbered(PairTitle other) {
    int at = sharedStart(other);
    return at < words.size()
        && at < other.words.size()
        && NUMBER.matcher(words.get(at)).matches()
        && NUMBER.matcher(other.words.get(at)).matches();
  }

  private int sharedStart(PairTitle other) {
    int most = Math.min(words.size(), other.words.size());
    int start = 0;
    while (start < most && words.get(start).equals(other.words.get(start))) {
      start++;
    }
    return start;
  }

  private int sharedEnd(PairTitle other, int start) {
    int most = Math.min(words.size(), other.words.size()) - start;
    int end = 0;
    while (end < most
        && words
            .get(words.size() - 1 - end)
            .equals(other.words.get(other.words.size() - 1 - end))) {
      end++;
    }
    return end;
  }
}
