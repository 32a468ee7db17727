package io.github.surveytoolkit.importer.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text cut into the names of a list of authors, should it be one. Every text that may name
 * authors comes through here, so patterns are asked only where a character calls for them.
 *
 * @param names in natural order
 * @param others true if the list ends in "et al." or the like
 */
record AuthorList(List<String> names, boolean others) {

  private static final Pattern AFFILIATION =
      Pattern.compile("\\s*[(\\[\uff08][^()\\[\\]\uff08\uff09]*[)\\]\uff09]");
  private static final Pattern MARKS =
      Pattern.compile("[*\u2020\u2021\u00a7\u00b6#\u00b9\u00b2\u00b3\u2070-\u209f\\p{So}\uFE0F]+");
  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)[\\s,;:.\\p{Pd}|\"\u201c\u201d]*(?:(?:by|authors?|written by)\\s*[:\uff1a]?\\s+)?");
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?i)[\\s,;]*(?:\\b(?:and|&)\\s+)?(?:\\bet\\.?\\s*al\\b\\.?|\\band"
              + " others\\b|\\bothers\\b|\\betc\\b\\.?|\u7b49\\s*$|\\.\\.\\.|\u2026)[\\s.,;]*");
  private static final Pattern BY = Pattern.compile("(?i)\\W*by\\s");
  private static final Pattern NATURAL = Pattern.compile("(?i)[^,\\s]\\s+et\\.?\\s*al");
  private static final Pattern ONE_INVERTED =
      Pattern.compile(
          "\\W*\\p{Lu}[\\p{L}'-]+,\\s*\\p{Lu}[\\p{L}'-]*\\.?(?:["
              + " -]\\p{Lu}[\\p{L}'-]*\\.?){0,2},?\\s+et\\.?\\s*al");
  private static final String SPACES = " \t\n\u000b\f\r";
  private static final String QUOTES = "\"\u201c\u201d";

  /** Cuts a list of authors. */
  static AuthorList of(String text) {
    return cut(text, " , ");
  }

  /**
   * Cuts what may be a list of authors or not: what goes on behind "et al." then belongs to the
   * name before it, and shows that it is none.
   */
  static AuthorList ofDoubtful(String text) {
    return cut(text, " ");
  }

  private static AuthorList cut(String text, String inPlaceOfOthers) {
    String bare = bare(text);
    boolean others = mayHaveOthers(bare) && OTHERS.matcher(bare).find();
    String named = others ? OTHERS.matcher(bare).replaceAll(inPlaceOfOthers).strip() : bare;
    return new AuthorList(NameOrder.split(named, isNatural(text)), others);
  }

  /** Returns true if the text has something that may stand between two names. */
  static boolean hasSeparator(String text) {
    return NameOrder.hasSeparator(text) || text.contains(" and ") || mayHaveOthers(text);
  }

  /** The pattern is slow and seldom needed. */
  private static boolean mayHaveOthers(String text) {
    return text.contains("et al")
        || text.contains("et.")
        || text.contains("etc")
        || text.contains("others")
        || text.contains("..")
        || text.contains("ET ")
        || text.contains("Et ")
        || text.indexOf('\u2026') >= 0
        || text.indexOf('\u7b49') >= 0;
  }

  /** Takes off affiliations, marks of footnotes, and what stands around the list. */
  private static String bare(String text) {
    String line = text;
    if (NameOrder.indexOfAny(line, "([\uff08") >= 0) {
      line = AFFILIATION.matcher(line).replaceAll("");
    }
    if (mayHaveMarks(line)) {
      line = MARKS.matcher(line).replaceAll("");
    }
    Matcher lead = LEAD.matcher(line);
    return withoutEnd(lead.lookingAt() ? line.substring(lead.end()) : line);
  }

  private static boolean mayHaveMarks(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '*' || c == '#' || (c > 0x7F && !Character.isLetter(c))) {
        return true;
      }
    }
    return false;
  }

  /** The period of an initial at the end is part of the name. */
  private static String withoutEnd(String text) {
    int end = endBefore(text, text.length(), SPACES + QUOTES + ",;");
    boolean initial =
        end >= 2
            && text.charAt(end - 1) == '.'
            && Character.isUpperCase(text.charAt(end - 2))
            && (end == 2 || !Character.isLetter(text.charAt(end - 3)));
    end = initial ? end : endBefore(text, text.length(), SPACES + QUOTES + ",;:.|&");
    return onOneLine(text.substring(0, end));
  }

  private static int endBefore(String text, int from, String signs) {
    int end = from;
    while (end > 0
        && (signs.indexOf(text.charAt(end - 1)) >= 0
            || Character.getType(text.charAt(end - 1)) == Character.DASH_PUNCTUATION)) {
      end--;
    }
    return end;
  }

  private static String onOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      boolean space = SPACES.indexOf(text.charAt(i)) >= 0;
      if (!space) {
        line.append(text.charAt(i));
      } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().strip();
  }

  /** "by Liu, Kumar et al." names two families; "Liu, Kumar et al." and "Liu, Kumar" one person. */
  private static boolean isNatural(String text) {
    boolean natural =
        BY.matcher(text).lookingAt()
            || ((text.contains("et") || text.contains("ET") || text.contains("Et"))
                && NATURAL.matcher(text).find());
    return natural && !ONE_INVERTED.matcher(text).lookingAt();
  }
}
