package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.importer.link.LinkLabels;
import io.github.surveytoolkit.importer.markdown.HouseStyle.Slot;
import io.github.surveytoolkit.importer.markdown.VenuePhrase.Trust;
import io.github.surveytoolkit.model.source.PaperField;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what stands in brackets: venues, dates, awards, numbers, topics. */
final class GroupRecognizer {

  private static final String OPENING = "[(\u3010\uff08";
  private static final String CLOSING = "])\u3011\uff09";
  private static final int MOST_WORDS = 14;
  private static final int MOST_TAG_WORDS = 5;
  private static final Pattern NUMBER =
      Pattern.compile("\\s*#?\\d{1,4}\\s*|\\s*\\d{1,2}\\.\\d{1,3}\\s*");
  private static final Pattern YEAR_NEXT =
      Pattern.compile(" ?['\u2019]? ?(?:\\d{2}|(?:19|20)\\d{2})(?!\\d)");
  private static final Pattern STARS =
      Pattern.compile("\\s*\\d+(?:\\.\\d+)?[kK]?\\s*(?::star\\d*:|[\u2b50\u2605\uFE0F])+\\s*");

  private record Group(int start, int end, char bracket) {}

  private final Entry entry;
  private Optional<Slot> slot = Optional.empty();

  private GroupRecognizer(Entry entry) {
    this.entry = entry;
  }

  /** Claims the groups that are recognized; returns where the venue stood if one was among them. */
  static Optional<Slot> recognize(Entry entry) {
    GroupRecognizer recognizer = new GroupRecognizer(entry);
    recognizer.groups().forEach(recognizer::read);
    return recognizer.slot;
  }

  /** All balanced groups on one line, outer before inner, in the order of the text. */
  private List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < entry.text.length(); i++) {
      char c = entry.text.at(i);
      if (c == EntryText.HARD_BREAK) {
        open.clear();
      } else if (OPENING.indexOf(c) >= 0) {
        open.push(i);
      } else if (CLOSING.indexOf(c) >= 0 && !open.isEmpty()) {
        close(i, open).ifPresent(groups::add);
      }
    }
    groups.sort(Comparator.comparingInt(Group::start));
    return groups;
  }

  private Optional<Group> close(int end, Deque<Integer> open) {
    int start = open.pop();
    char bracket = narrow(entry.text.at(start));
    boolean matching = OPENING.indexOf(bracket) == CLOSING.indexOf(narrow(entry.text.at(end)));
    return matching ? Optional.of(new Group(start, end + 1, bracket)) : Optional.empty();
  }

  /** A full-width parenthesis and a plain one go together where a list mixes them. */
  private static char narrow(char bracket) {
    return bracket == '\uff08' ? '(' : bracket == '\uff09' ? ')' : bracket;
  }

  private void read(Group group) {
    if (!entry.claims.isFree(group.start()) || !entry.claims.isFree(group.end() - 1)) {
      return;
    }
    String content = entry.claims.freeText(group.start() + 1, group.end() - 1);
    if (content.chars().noneMatch(Character::isLetterOrDigit)) {
      entry.claims.claim(group.start(), group.end());
    } else if (isWithinLabel(group) || goesOnFromName(group) || standsInVenue(group)) {
      return;
    } else if (content.strip().startsWith("@")) {
      entry.draft.note(content);
      entry.claims.claim(group.start(), group.end(), PaperField.NOTE);
    } else if (STARS.matcher(content).matches() || isEmptyLink(content)) {
      entry.claims.claim(group.start(), group.end());
    } else if (NUMBER.matcher(content).matches() && !entry.hasWordsBefore(group.start())) {
      entry.claims.claim(group.start(), group.end());
    } else if (Words.count(content) <= MOST_WORDS) {
      phraseOrTag(group, content);
    }
  }

  /** {@code [code]} says nothing without an address; {@code (oral)} does. */
  private boolean isEmptyLink(String content) {
    return LinkLabels.isWholly(content) && entry.venues.phrase(content).isEmpty();
  }

  /** The middle of a link's label is the title's own; its end may carry a venue. */
  private boolean isWithinLabel(Group group) {
    int link = entry.text.linkAt(group.start());
    return link >= 0
        && (entry.text.linkAt(group.end() - 1) != link
            || entry.claims.core(group.end(), entry.links.get(link).end()).isPresent());
  }

  /** {@code IEEE (TETCI)} in one run: the run is read as a whole. */
  private boolean goesOnFromName(Group group) {
    int before = group.start() - 1;
    while (before > 0 && entry.text.at(before) == ' ') {
      before--;
    }
    boolean emphasized =
        (entry.text.styleAt(group.start()) & (EntryText.EMPHASIS | EntryText.STRONG))
            == EntryText.EMPHASIS;
    return emphasized
        && before >= 0
        && entry.claims.isFree(before)
        && Character.isLetter(entry.text.at(before))
        && entry.text.styleAt(before) == entry.text.styleAt(group.start());
  }

  /** {@code ICLR(oral) 24}: between a name and its year, the run is read as a whole. */
  private boolean standsInVenue(Group group) {
    return group.start() > 0
        && Character.isUpperCase(entry.text.at(group.start() - 1))
        && YEAR_NEXT
            .matcher(entry.text.text())
            .region(group.end(), entry.text.length())
            .lookingAt();
  }

  private void phraseOrTag(Group group, String content) {
    boolean before = !entry.hasWordsBefore(group.start());
    Slot place = place(group, before);
    Optional<VenuePhrase> phrase =
        entry.venues.phrase(content).filter(p -> isTrusted(p, place, content));
    if (phrase.isPresent()) {
      take(group, phrase.get(), place);
    } else if (isCode(group) || (before && isNameTag(group, content))) {
      tags(group, content);
      entry.claims.claim(group.start(), group.end(), PaperField.TAG);
    }
  }

  /** Each code word of {@code [`seg.` `cls.`]} is a tag. */
  private void tags(Group group, String content) {
    int start = group.start() + 1;
    int last = group.end() - 1;
    boolean any = false;
    while (start < last) {
      int end = start;
      while (end < last && (entry.text.styleAt(end) & EntryText.CODE) != 0) {
        end++;
      }
      if (end > start) {
        entry.draft.tag(entry.text.text().substring(start, end));
        any = true;
      }
      start = Math.max(end, start + 1);
    }
    if (!any) {
      entry.draft.tag(content);
    }
  }

  private Slot place(Group group, boolean before) {
    if (before) {
      return Slot.BRACKET_BEFORE;
    }
    return group.bracket() == '[' || group.bracket() == '\u3010'
        ? Slot.BRACKET_AFTER
        : Slot.PAREN_AFTER;
  }

  private boolean isTrusted(VenuePhrase phrase, Slot place, String content) {
    if (phrase.is(Trust.KNOWN)) {
      boolean name =
          place == Slot.BRACKET_BEFORE && !phrase.hasDate() && entry.style.isOddSlot(place);
      if (name && phrase.hasVenue() && Words.count(content) == 1) {
        return false;
      }
      return place != Slot.PAREN_AFTER
          || phrase.hasDate()
          || !phrase.hasVenue()
          || isUpperCase(content)
          || entry.style.isVenueSlot(place);
    }
    boolean isShort = Words.count(content) <= 9;
    return switch (place) {
      case BRACKET_BEFORE ->
          (phrase.hasDate() && isShort)
              || (entry.style.isVenueSlot(place) && phrase.is(Trust.PLAUSIBLE));
      case BRACKET_AFTER ->
          ((phrase.hasDate() || phrase.brokenYear()) && isShort)
              || phrase.is(Trust.PLAUSIBLE)
              || (entry.style.isVenueSlot(place) && isShort);
      default ->
          phrase.hasDate()
              && (phrase.is(Trust.PLAUSIBLE)
                  || (isShort && Character.isUpperCase(content.strip().charAt(0))));
    };
  }

  private static boolean isUpperCase(String content) {
    return content.chars().filter(Character::isUpperCase).count() >= 2;
  }

  private void take(Group group, VenuePhrase phrase, Slot place) {
    entry.draft.phrase(phrase);
    if (phrase.brokenYear()) {
      entry.warn(
          "broken-year",
          "the year of \""
              + entry.text.text().substring(group.start(), group.end())
              + "\" lacks a digit, write it whole",
          group.start());
    }
    PaperField field =
        phrase.hasVenue() ? PaperField.VENUE : phrase.hasDate() ? PaperField.DATE : PaperField.TAG;
    entry.claims.claim(group.start(), group.end(), field);
    if (phrase.hasVenue()) {
      slot = slot.or(() -> Optional.of(place));
    }
  }

  private boolean isCode(Group group) {
    Optional<Claims.Stretch> core = entry.claims.core(group.start(), group.end());
    return core.filter(stretch -> (entry.text.styleAt(stretch.start()) & EntryText.CODE) != 0)
            .isPresent()
        && entry.text.linkAt(group.start()) < 0;
  }

  /** {@code [Medusa] Title of the Paper}: a name in front of a title that can stand alone. */
  private boolean isNameTag(Group group, String content) {
    return group.bracket() == '['
        && Words.count(content) <= MOST_TAG_WORDS
        && entry.text.linkAt(group.start()) < 0
        && entry.wordsIn(group.end(), entry.text.length()) >= 2;
  }
}
