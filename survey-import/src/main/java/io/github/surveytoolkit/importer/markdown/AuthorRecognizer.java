package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.model.Author;
import java.util.ArrayList;
import java.util.List;

/** Tells lists of authors from other text, and reads them. */
final class AuthorRecognizer {

  private AuthorRecognizer() {}

  /** How surely a text is a list of authors. */
  enum Likeness {
    NO,
    /** one name, or what might be one */
    PERHAPS,
    /** several names, or "et al." */
    SURELY
  }

  static Likeness likeness(String text) {
    if (isSentence(text)) {
      return Likeness.NO;
    }
    AuthorList list = AuthorList.ofDoubtful(text);
    List<String> names = list.names();
    if (names.isEmpty()) {
      return Likeness.NO;
    }
    int alike = 0;
    int full = 0;
    for (String name : names) {
      boolean like = PersonName.isNameLike(name);
      alike += like ? 1 : 0;
      full += like && name.indexOf(' ') >= 0 ? 1 : 0;
    }
    if (list.others() && alike * 2 >= names.size()) {
      return Likeness.SURELY;
    }
    if (alike * 5 < names.size() * 4) {
      return Likeness.NO;
    }
    return names.size() >= 2 && full * 3 >= names.size() ? Likeness.SURELY : Likeness.PERHAPS;
  }

  /** Names begin with capitals: a text of many small words is looked at no further. */
  private static boolean isSentence(String text) {
    int small = 0;
    int words = 0;
    int depth = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      boolean letter = Character.isLetter(c) || c == '\'' || c == '-' || c == '.';
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        boolean counts = depth == 0 && !isJoint(text, start, i);
        words += counts ? 1 : 0;
        small += counts && Character.isLowerCase(text.charAt(start)) ? 1 : 0;
        start = -1;
      }
    }
    return (small >= 3 && small * 3 > words)
        || (words > PersonName.MOST_NAME_WORDS && !AuthorList.hasSeparator(text));
  }

  /** "and", "et", "al." stand between names. */
  private static boolean isJoint(String text, int start, int end) {
    return (text.startsWith("and", start) && end == start + 3)
        || (text.startsWith("et", start) && end <= start + 6)
        || (text.startsWith("al", start) && end <= start + 3);
  }

  /** Reads a list of authors as written, in natural or in bibliographic order. */
  static List<Author> read(String text) {
    AuthorList list = AuthorList.of(text);
    List<Author> authors = new ArrayList<>();
    for (String name : list.names()) {
      String clean = PersonName.withoutHomonym(name.strip());
      if (clean.codePoints().anyMatch(Character::isLetter)) {
        authors.add(PersonName.of(clean));
      }
    }
    if (list.others() && !authors.isEmpty()) {
      authors.add(new Author.Others());
    }
    return authors;
  }
}
