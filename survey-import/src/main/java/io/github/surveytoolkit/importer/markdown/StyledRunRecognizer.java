package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.importer.markdown.HouseStyle.Slot;
import io.github.surveytoolkit.importer.markdown.VenuePhrase.Trust;
import io.github.surveytoolkit.model.source.PaperField;
import java.util.Optional;

/** Reads runs in one style that say a venue or a date and nothing else, and code words as tags. */
final class StyledRunRecognizer {

  private static final int MOST_TAG_WORDS = 4;

  private StyledRunRecognizer() {}

  /** Claims such runs; returns the slot if a venue was among them. */
  static Optional<Slot> recognize(Entry entry) {
    Optional<Slot> slot = Optional.empty();
    EntryText text = entry.text;
    int start = 0;
    while (start < text.length()) {
      int style = style(text, start);
      int end = start + 1;
      while (end < text.length()
          && style(text, end) == style
          && text.linkAt(end) == text.linkAt(start)) {
        end++;
      }
      if (style != 0
          && text.linkAt(start) < 0
          && entry.claims.isFree(start, end)
          && read(entry, start, end, style)) {
        slot = Optional.of(Slot.STYLED_AFTER);
      }
      start = end;
    }
    return slot;
  }

  /** Strong emphasis is where titles and names stand: looked at only beside other styles. */
  private static int style(EntryText text, int index) {
    return text.isBreak(index) ? 0 : text.styleAt(index) & ~EntryText.STRUCK;
  }

  private static boolean read(Entry entry, int start, int end, int style) {
    String run = entry.text.text().substring(start, end);
    Optional<VenuePhrase> phrase = entry.venues.phrase(run).filter(p -> isTrusted(p, style, run));
    if (phrase.isPresent()) {
      PaperField field = phrase.get().hasVenue() ? PaperField.VENUE : PaperField.DATE;
      entry.claims.claim(start, end, field);
      entry.draft.phrase(phrase.get());
      return phrase.get().hasVenue();
    }
    boolean tag =
        (style & EntryText.CODE) != 0
            && Words.count(run) <= MOST_TAG_WORDS
            && isWholeWord(entry.text, start, end);
    if (tag && entry.wordsIn(0, entry.text.length()) > Words.count(run)) {
      entry.draft.tag(run);
      entry.claims.claim(start, end, PaperField.TAG);
    }
    return false;
  }

  private static boolean isTrusted(VenuePhrase phrase, int style, String run) {
    boolean inserted = (style & EntryText.INSERTED) != 0;
    if (inserted) {
      return Words.count(run) <= 14;
    }
    return phrase.is(Trust.KNOWN)
        ? phrase.hasVenue() || phrase.hasDate() || !phrase.tags().isEmpty()
        : phrase.is(Trust.PLAUSIBLE) && phrase.hasDate();
  }

  /** A code word inside a sentence is the sentence's. */
  private static boolean isWholeWord(EntryText text, int start, int end) {
    boolean before = start == 0 || !Character.isLetterOrDigit(text.at(start - 1));
    boolean after = end == text.length() || !Character.isLetterOrDigit(text.at(end));
    boolean sentence =
        start > 1 && text.at(start - 1) == ' ' && Character.isLowerCase(text.at(start - 2));
    return before && after && !sentence;
  }
}
