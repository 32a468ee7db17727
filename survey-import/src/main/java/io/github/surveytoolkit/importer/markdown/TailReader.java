package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.importer.markdown.AuthorRecognizer.Likeness;
import io.github.surveytoolkit.importer.markdown.HouseStyle.Slot;
import io.github.surveytoolkit.importer.markdown.VenuePhrase.Trust;
import io.github.surveytoolkit.model.source.PaperField;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands before and after a title: authors, venue, date, topics, and else a note. */
final class TailReader {

  private static final Pattern JOINT =
      Pattern.compile(
          "\\s*[|\u2022\u00b7]\\s*|\\s+[-\u2013\u2014]{1,3}\\s+|\\r"
              + "|[.;:]\\)?\\s+|[,\uff0c]\\s*|\\)\\s*|(?<=\\bal\\b)\\s+|(?<=\\bal\\.)(?=\\p{L})");
  private static final Pattern STRONG_JOINT =
      Pattern.compile(
          "\\s*[|\u2022\u00b7]\\s*|\\s+[-\u2013\u2014]{1,3}\\s+|\\r"
              + "|(?<!\\b(?:Proc|Conf|Int|Intl|Trans|Symp|Eur|Comput|Mach|Intell|Anal|Autom|Lett|Natl|Acad|Annu|Rev|Sci))[.;]\\)?\\s+(?=[\\p{Lu}\\d])");
  private static final Pattern LEAD =
      Pattern.compile("^[\\s,.;:|\\p{Pd}\u2022\u00b7\"\u201d)\\]*]+");
  private static final Pattern CAPITALIZED =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}&-]*|of|in|on|and|the|for|&)(?:"
              + " (?:\\p{Lu}[\\p{L}&-]*|of|in|on|and|the|for|&))*[.,]?");
  private static final Pattern INVERTED =
      Pattern.compile("\\p{Lu}[\\p{L}'-]+, (?:\\p{Lu}[\\p{L}.'-]*[ .]*){1,3}[,.]?[\\s\"\u201c]*");
  private static final int MOST_VENUE_WORDS = 10;
  private static final int MOST_SPLITS = 12;
  private static final int PROSE_WORDS = 9;

  private final Entry entry;
  private final boolean afterTitle;
  private Optional<Slot> slot = Optional.empty();

  private TailReader(Entry entry, boolean afterTitle) {
    this.entry = entry;
    this.afterTitle = afterTitle;
  }

  /** Reads the free stretches within the bounds; returns the slot of a venue found there. */
  static Optional<Slot> read(Entry entry, int start, int end, boolean afterTitle) {
    TailReader reader = new TailReader(entry, afterTitle);
    entry
        .claims
        .freeStretches(start, end)
        .forEach(stretch -> reader.chunk(stretch.start(), stretch.end(), 0));
    return reader.slot;
  }

  private void chunk(int from, int end, int depth) {
    int start = skipLead(from, end);
    if (start >= end || entry.claims.core(start, end).isEmpty()) {
      entry.claims.claim(from, end);
      return;
    }
    String text = string(start, end);
    if (takePhrase(start, end, text)
        || takeAuthorsAndPhrase(start, end)
        || takeAuthors(start, end, text)) {
      return;
    }
    Matcher joint = STRONG_JOINT.matcher(text);
    boolean splits = depth < MOST_SPLITS && joint.find() && joint.end() < text.length();
    boolean several = splits && isKnownVenue(text.substring(joint.end()));
    if (!several && takeUnknownVenue(start, end, text)) {
      return;
    }
    if (!splits) {
      commaParts(start, end, text);
    } else if (isProse(text.substring(0, joint.start()))) {
      NoteReader.take(entry, start, end, afterTitle);
    } else {
      chunk(start, start + joint.start(), depth + 1);
      chunk(start + joint.end(), end, depth + 1);
    }
  }

  private boolean isKnownVenue(String text) {
    return entry.venues.phrase(text).filter(p -> p.is(Trust.KNOWN) && p.hasVenue()).isPresent();
  }

  private String string(int start, int end) {
    return entry.text.text().substring(start, end);
  }

  private int skipLead(int start, int end) {
    Matcher lead = LEAD.matcher(entry.text.text()).region(start, end);
    return lead.find() ? lead.end() : start;
  }

  private boolean takePhrase(int start, int end, String text) {
    Optional<VenuePhrase> phrase = entry.venues.phrase(text).filter(this::isTrusted);
    phrase.ifPresent(found -> take(found, start, end));
    return phrase.isPresent();
  }

  private boolean isTrusted(VenuePhrase phrase) {
    return phrase.is(Trust.KNOWN)
        || (phrase.is(Trust.PLAUSIBLE) && (phrase.hasDate() || takesUndated()));
  }

  /** The year of {@code Nature 521 (2015)} stands in a bracket of its own. */
  private boolean takesUndated() {
    return entry.style.takesUndatedVenues()
        || (entry.draft.hasDate() && entry.style.isVenueSlot(Slot.PLAIN_AFTER));
  }

  /** Where this list writes its venues, any name with a year is one. */
  private boolean takeUnknownVenue(int start, int end, String text) {
    boolean slotted =
        afterTitle && !entry.draft.hasVenue() && entry.style.isVenueSlot(Slot.PLAIN_AFTER);
    Optional<VenuePhrase> phrase =
        slotted
            ? entry
                .venues
                .phrase(text)
                .filter(p -> (p.hasDate() && startsName(text)) || isVenueByHabit(text))
            : Optional.empty();
    phrase.ifPresent(found -> take(found, start, end));
    return phrase.isPresent();
  }

  private static boolean startsName(String text) {
    return Character.isUpperCase(text.codePointAt(0)) || text.startsWith("in ");
  }

  private void take(VenuePhrase phrase, int start, int end) {
    entry.claims.claim(start, end, phrase.hasVenue() ? PaperField.VENUE : PaperField.DATE);
    entry.draft.phrase(phrase);
    if (phrase.hasVenue()) {
      slot = slot.or(() -> Optional.of(Slot.PLAIN_AFTER));
    }
  }

  private boolean isVenueByHabit(String text) {
    return entry.draft.hasAuthors()
        && entry.draft.hasDate()
        && isCapitalized(text)
        && PersonName.isGroup(text);
  }

  /** {@code Liu et al., NeurIPS 2020}: the first joint after which all is venue and date. */
  private boolean takeAuthorsAndPhrase(int start, int end) {
    if (entry.draft.hasAuthors()) {
      return false;
    }
    Matcher joint = JOINT.matcher(entry.text.text()).region(start, end);
    int unsure = -1;
    while (joint.find()) {
      if (NameRun.goesOn(entry, joint.end(), end)) {
        continue;
      }
      String left = string(start, joint.end());
      Optional<VenuePhrase> right = entry.venues.phrase(string(joint.end(), end));
      if (right.isEmpty()) {
        continue;
      }
      boolean sure = isVenueBehind(left, right.get());
      boolean may = sure || isUnknownVenue(right.get(), string(joint.end(), end));
      if (may && isAuthors(left, start, right.get())) {
        if (sure) {
          return takeBoth(start, joint.end(), end, right.get());
        }
        unsure = joint.end();
      }
    }
    return unsure > 0
        && takeBoth(start, unsure, end, entry.venues.phrase(string(unsure, end)).orElseThrow());
  }

  private static boolean isVenueBehind(String left, VenuePhrase right) {
    boolean afterComma = left.stripTrailing().endsWith(",") && !left.contains("et al");
    return right.is(afterComma ? Trust.KNOWN : Trust.PLAUSIBLE)
        || (right.hasDate() && right.is(Trust.PLAUSIBLE));
  }

  private boolean takeBoth(int start, int joint, int end, VenuePhrase venue) {
    authors(start, joint);
    take(venue, joint, end);
    return true;
  }

  /** A name that no one knows is a venue beside authors if a year says so, or the list's habit. */
  private boolean isUnknownVenue(VenuePhrase phrase, String text) {
    boolean dated = phrase.hasDate() && Words.count(text) <= MOST_VENUE_WORDS;
    boolean habit = entry.style.isVenueSlot(Slot.PLAIN_AFTER) && isCapitalized(text);
    if (!dated && !habit) {
      return false;
    }
    Likeness likeness = AuthorRecognizer.likeness(text);
    return (dated && likeness != Likeness.SURELY) || (habit && likeness == Likeness.NO);
  }

  private static boolean isCapitalized(String text) {
    return Words.count(text) <= 6 && CAPITALIZED.matcher(text.strip()).matches();
  }

  private boolean isAuthors(String text, int start, VenuePhrase right) {
    Likeness likeness = AuthorRecognizer.likeness(text);
    return likeness == Likeness.SURELY
        || (likeness == Likeness.PERHAPS
            && (isEmphasized(start) || entry.style.namesAuthors() || right.is(Trust.KNOWN)));
  }

  private boolean takeAuthors(int start, int end, String text) {
    if (entry.draft.hasAuthors()) {
      return false;
    }
    Likeness likeness = AuthorRecognizer.likeness(text);
    boolean announced =
        text.startsWith("by ")
            || isEmphasized(start)
            || (isLine(start, end) && entry.style.namesAuthors());
    boolean inverted = !afterTitle && INVERTED.matcher(text).matches();
    if (likeness == Likeness.SURELY || (likeness == Likeness.PERHAPS && (announced || inverted))) {
      authors(start, end);
      return true;
    }
    return false;
  }

  private void authors(int start, int end) {
    entry.draft.authors(AuthorRecognizer.read(string(start, end)));
    entry.claims.claim(start, end, PaperField.AUTHORS);
    entry.links.useWithin(start, end, LinkUse.AUTHOR);
  }

  private boolean isEmphasized(int start) {
    int at = entry.claims.core(start, entry.text.length()).map(Claims.Stretch::start).orElse(start);
    return (entry.text.styleAt(at) & EntryText.EMPHASIS) != 0;
  }

  private boolean isLine(int start, int end) {
    int before = start;
    while (before > 0 && entry.text.at(before - 1) == ' ') {
      before--;
    }
    boolean begins = before == 0 || entry.text.isBreak(before - 1);
    return begins && (end == entry.text.length() || entry.text.isBreak(end));
  }

  /** Comma by comma, as long as the parts say something. */
  private void commaParts(int start, int end, String text) {
    int comma = text.indexOf(", ");
    if (comma > 0 && !isProse(text) && Words.count(text) <= 20) {
      String left = text.substring(0, comma);
      Optional<VenuePhrase> phrase = entry.venues.phrase(left).filter(this::isTrusted);
      if (phrase.isPresent()) {
        take(phrase.get(), start, start + comma);
        chunk(start + comma + 1, end, MOST_SPLITS - 1);
        return;
      }
      int last = text.lastIndexOf(", ");
      Optional<VenuePhrase> tail =
          entry.venues.phrase(text.substring(last + 1)).filter(this::isTrusted);
      if (tail.isPresent()) {
        take(tail.get(), start + last + 1, end);
        chunk(start, start + last, MOST_SPLITS - 1);
        return;
      }
    }
    NoteReader.take(entry, start, end, afterTitle);
  }

  private boolean isProse(String text) {
    return Words.count(text) >= PROSE_WORDS && AuthorRecognizer.likeness(text) == Likeness.NO;
  }
}
