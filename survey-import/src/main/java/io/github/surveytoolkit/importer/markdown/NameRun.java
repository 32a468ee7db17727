package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.importer.markdown.VenuePhrase.Trust;
import java.util.regex.Pattern;

/** Tells where a list of authors goes on, so that no venue is looked for there. */
final class NameRun {

  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.\\s$");

  private NameRun() {}

  /**
   * Two names in a row are no venue, nor is a name before one; without this each comma of a long
   * list of authors would ask for a venue.
   */
  static boolean goesOn(Entry entry, int from, int end) {
    String text = entry.text.text();
    int first = endOfName(text, from, end);
    boolean initial = from >= 3 && INITIAL.matcher(text.substring(from - 3, from)).find();
    if (first < 0 || !isName(text.substring(from, first), initial)) {
      return false;
    }
    int second = text.charAt(first) == '.' ? -1 : endOfName(text, first + 1, end);
    boolean name =
        second >= 0
            ? isName(text.substring(first + 1, second), false)
            : text.charAt(first) == '.' && isVenue(entry, text.substring(first + 1, end));
    return name && entry.venues.known(text.substring(from, first).strip()).isEmpty();
  }

  private static boolean isVenue(Entry entry, String text) {
    return entry
        .venues
        .phrase(text)
        .filter(phrase -> phrase.is(Trust.PLAUSIBLE) && phrase.hasVenue())
        .isPresent();
  }

  /** The next comma, or the period behind a word that is no initial. */
  private static int endOfName(String text, int from, int end) {
    int comma = text.indexOf(',', from);
    int period = text.indexOf(". ", from);
    boolean sentence =
        period >= from + 2
            && (comma < 0 || period < comma)
            && Character.isLetter(text.charAt(period - 2));
    int found = sentence ? period : comma;
    return found < end ? found : -1;
  }

  private static boolean isName(String text, boolean oneWord) {
    String name = text.strip();
    return (oneWord || name.indexOf(' ') > 0)
        && PersonName.isNameLike(name)
        && !PersonName.isGroup(name);
  }
}
