package io.github.surveytoolkit.importer.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of an entry in one style and one link.
 *
 * @param link its index, or -1
 */
record OwnRun(int start, int end, int style, int link, String text) {

  static List<OwnRun> of(EntryText text) {
    List<OwnRun> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      boolean ends =
          i == text.length()
              || text.styleAt(i) != text.styleAt(start)
              || text.linkAt(i) != text.linkAt(start);
      if (ends) {
        String part = text.text().substring(start, i);
        runs.add(new OwnRun(start, i, text.styleAt(start), text.linkAt(start), part));
        start = i;
      }
    }
    return runs;
  }

  boolean isLink() {
    return link >= 0 && style == 0;
  }

  boolean isPlain() {
    return link < 0 && style == 0;
  }

  boolean isCode() {
    return link < 0 && style == EntryText.CODE;
  }

  boolean isStrong() {
    return link < 0 && style == EntryText.STRONG;
  }

  boolean isEmphasis() {
    return link < 0 && style == EntryText.EMPHASIS;
  }

  /** Returns true if the text stands in square brackets. */
  boolean isBracketed() {
    return text.length() >= 2 && text.startsWith("[") && text.endsWith("]");
  }

  /** Returns what the brackets hold. */
  String inner() {
    return text.substring(1, text.length() - 1);
  }
}
