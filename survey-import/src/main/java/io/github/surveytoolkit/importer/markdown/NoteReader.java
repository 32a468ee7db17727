package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.model.source.PaperField;
import java.util.regex.Pattern;

/** Takes what no recognizer knows: a few words as a tag where tags stand, else a note. */
final class NoteReader {

  private static final Pattern SHORTCODE_END = Pattern.compile("[a-z0-9_+-]+:?\\s*");
  private static final Pattern RANK = Pattern.compile("#?\\d{1,4}[.)]?\\s*");
  private static final int MOST_TAG_WORDS = 4;

  /** From so many words on, links within are part of what is said. */
  private static final int PROSE_WORDS = 4;

  private NoteReader() {}

  static void take(Entry entry, int start, int end, boolean afterTitle) {
    String text = entry.text.text().substring(start, end);
    int words = Words.count(text);
    int linked = entry.links.wordsWithin(start, end);
    if (words - linked > 0) {
      if (isEmoji(entry, start, text) || (!afterTitle && RANK.matcher(text).matches())) {
        entry.claims.claim(start, end);
        return;
      }
      boolean tag = words <= MOST_TAG_WORDS && (isParenthesized(entry, start, end) || !afterTitle);
      if (tag) {
        entry.draft.tag(text.replaceAll("^[\\s(*\"\u201c]+|[\\s)*:\"\u201c]+$", ""));
      } else {
        entry.draft.note(text);
      }
      entry.claims.claim(start, end, tag ? PaperField.TAG : PaperField.NOTE);
    }
    if (words - linked >= PROSE_WORDS) {
      entry.links.useWithin(start, end, LinkUse.PROSE);
    }
  }

  private static boolean isEmoji(Entry entry, int start, String text) {
    return start > 0 && entry.text.at(start - 1) == ':' && SHORTCODE_END.matcher(text).matches();
  }

  private static boolean isParenthesized(Entry entry, int start, int end) {
    boolean before = (start > 0 && entry.text.at(start - 1) == '(') || entry.text.at(start) == '(';
    return before
        && entry.text.text().substring(start, Math.min(entry.text.length(), end + 1)).indexOf(')')
            >= 0;
  }
}
