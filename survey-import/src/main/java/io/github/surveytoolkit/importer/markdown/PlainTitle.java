package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.importer.markdown.AuthorRecognizer.Likeness;
import io.github.surveytoolkit.importer.markdown.VenuePhrase.Trust;
import io.github.surveytoolkit.model.source.PaperField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a title ends that nothing sets off from what follows: before the first venue, date or list
 * of authors that runs to the end, and nowhere else, for titles hold commas and periods themselves.
 */
final class PlainTitle {

  private static final int FEWEST_WORDS = 2;
  private static final int FEWEST_NAMES = 2;
  private static final int MOST_JOINTS = 24;

  /** An acronym with its year behind an apostrophe is a venue also where nothing parts it. */
  private static final Pattern GLUED =
      Pattern.compile(" \\p{Lu}[\\p{L}&]{1,12} ?['\u2019\u2018] ?(?:\\d{2}|\\d{4})[.,;:\\s]*$");

  private static final Pattern AND = Pattern.compile("(?:^|\\s+)(?:and|&)\\s+");

  private PlainTitle() {}

  /** Returns the index after the title that begins at {@code start}, not after {@code end}. */
  static int end(Entry entry, int start, int end) {
    String text = entry.text.text().substring(start, end);
    List<Integer> joints = joints(text);
    int venue = entry.draft.hasVenue() ? -1 : venueJoint(entry, text, joints);
    int limit = venue < 0 ? text.length() : venue;
    int authors = authorsJoint(entry, text, joints, limit);
    int found = authors < 0 ? limit : authors;
    return start + pipe(text, found);
  }

  /**
   * Returns where a title ends that a link or a style sets off together with what follows it, as in
   * {@code [A Title. CVPR 2020. 2020-04-18](u)}.
   */
  static int endBeforeDate(Entry entry, int start, int end) {
    String text = entry.text.text().substring(start, end);
    int limit = text.length();
    for (int period = text.lastIndexOf(". ");
        period > 0;
        period = text.lastIndexOf(". ", limit - 1)) {
      Optional<VenuePhrase> phrase =
          entry
              .venues
              .phrase(text.substring(period + 1, limit))
              .filter(found -> found.is(Trust.KNOWN) && found.hasDate());
      if (phrase.isEmpty()) {
        break;
      }
      limit = period;
    }
    return Words.count(text.substring(0, limit)) >= FEWEST_WORDS ? start + limit : end;
  }

  /**
   * Returns where the title begins after names in front of it, as in {@code Ann Able, Bob Baker, A
   * Title, ICML 2015}; {@code start} if there are none.
   */
  static int afterAuthors(Entry entry, int start, int end) {
    String text = entry.text.text().substring(start, end);
    int names = 0;
    int at = 0;
    for (int comma = text.indexOf(", ", at); comma > 0; comma = text.indexOf(", ", at)) {
      int found = namesIn(text.substring(at, comma));
      if (found == 0) {
        break;
      }
      names += found;
      at = comma + 2;
    }
    boolean titleFollows = Words.count(text.substring(at)) >= FEWEST_WORDS;
    if (names < FEWEST_NAMES || !titleFollows) {
      return start;
    }
    entry.draft.authors(AuthorRecognizer.read(text.substring(0, at)));
    entry.claims.claim(start, start + at, PaperField.AUTHORS);
    return start + at;
  }

  /** The number of full names in {@code Ann Able} or {@code and Ann Able}; 0 if it is no names. */
  private static int namesIn(String piece) {
    String[] names = AND.split(piece.strip(), -1);
    int found = 0;
    for (String name : names) {
      boolean full = name.contains(" ") && PersonName.isNameLike(name);
      if (!full && !(name.isEmpty() && names.length > 1)) {
        return 0;
      }
      found += full ? 1 : 0;
    }
    return found;
  }

  /** A bar never stands in a title. */
  private static int pipe(String text, int limit) {
    int bar = text.indexOf(" | ");
    return bar > 0 && bar < limit && Words.count(text.substring(0, bar)) >= FEWEST_WORDS
        ? bar
        : limit;
  }

  private static List<Integer> joints(String text) {
    List<Integer> joints = new ArrayList<>();
    for (int i = 1; i < text.length(); i++) {
      if (isJoint(text, i) && Words.count(text.substring(0, i)) >= FEWEST_WORDS) {
        joints.add(i);
      }
    }
    return joints.size() > MOST_JOINTS
        ? joints.subList(joints.size() - MOST_JOINTS, joints.size())
        : joints;
  }

  private static boolean isJoint(String text, int at) {
    boolean spaceNext = at + 1 < text.length() && isSpace(text.charAt(at + 1));
    return switch (text.charAt(at)) {
      case '.', '?', '!', ',', ';' -> spaceNext || text.startsWith(") ", at + 1);
      case '|', EntryText.SOFT_BREAK -> true;
      case ' ' -> isSpacedJoint(text, at);
      default -> false;
    };
  }

  /** A space before a dash that stands alone, an at sign, a parenthesis, or "by Name". */
  private static boolean isSpacedJoint(String text, int at) {
    if (at + 2 >= text.length()) {
      return false;
    }
    char next = text.charAt(at + 1);
    boolean alone = isSpace(text.charAt(at + 2)) || text.startsWith("- ", at + 2);
    boolean by = text.startsWith("by ", at + 1) && at + 4 < text.length();
    return next == '('
        || next == '@'
        || ("-\u2013\u2014\u2022\u00b7".indexOf(next) >= 0 && alone)
        || (by && Character.isUpperCase(text.charAt(at + 4)));
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == EntryText.SOFT_BREAK;
  }

  private static int venueJoint(Entry entry, String text, List<Integer> joints) {
    for (int joint : joints) {
      Optional<VenuePhrase> phrase = entry.venues.phrase(text.substring(joint));
      if (phrase.filter(p -> isTail(entry, p, text.charAt(joint))).isPresent()) {
        return firstOfSeveral(entry, text, joints, joint);
      }
    }
    Matcher glued = GLUED.matcher(text);
    boolean venue =
        glued.find()
            && entry
                .venues
                .phrase(glued.group())
                .filter(phrase -> phrase.is(Trust.KNOWN) && phrase.hasVenue() && phrase.hasDate())
                .isPresent();
    return venue ? glued.start() : -1;
  }

  /** {@code arXiv:1910.01348. ICCV 2019}: what stands before a venue may be one too. */
  private static int firstOfSeveral(Entry entry, String text, List<Integer> joints, int last) {
    for (int joint : joints) {
      boolean known =
          joint < last
              && entry
                  .venues
                  .phrase(text.substring(joint, last))
                  .filter(phrase -> phrase.is(Trust.KNOWN) && phrase.hasVenue())
                  .isPresent();
      if (known) {
        return joint;
      }
    }
    return last;
  }

  private static boolean isTail(Entry entry, VenuePhrase phrase, char joint) {
    if (phrase.is(Trust.KNOWN)) {
      return phrase.hasVenue() || phrase.hasDate() || joint != ',';
    }
    return phrase.is(Trust.PLAUSIBLE)
        && (phrase.hasDate()
            || entry.style.takesUndatedVenues()
            || (entry.draft.hasDate() && entry.style.isVenueSlot(HouseStyle.Slot.PLAIN_AFTER)));
  }

  private static int authorsJoint(Entry entry, String text, List<Integer> joints, int limit) {
    for (int joint : joints) {
      if (joint >= limit) {
        break;
      }
      String rest = text.substring(joint, limit);
      boolean sentence = ".?!|\r".indexOf(text.charAt(joint)) >= 0 || text.startsWith(" - ", joint);
      boolean may = sentence || rest.contains("et al") || text.startsWith(" by ", joint);
      Likeness likeness = may ? AuthorRecognizer.likeness(rest) : Likeness.NO;
      if (likeness == Likeness.SURELY
          || (likeness == Likeness.PERHAPS && sentence && entry.style.namesAuthors())) {
        return joint;
      }
    }
    return -1;
  }
}
