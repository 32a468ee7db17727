package io.github.surveytoolkit.importer.markdown;

import java.util.ArrayList;
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
  private static final Pattern AND =
      Pattern.compile(
          "\\s*(?:,\\s*)?(?:\\s(?:and|&)\\s|\\s+\uff06\\s+)\\s*|(?<=,)\\s*(?:and|&)\\s+");
  private static final Pattern COMMA = Pattern.compile("\\s*[,\uff0c\u3001]\\s*");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?[ -]?){1,4}");
  private static final Pattern BY = Pattern.compile("(?i)\\W*by\\s");
  private static final Pattern NATURAL = Pattern.compile("(?i)[^,\\s]\\s+et\\.?\\s*al");
  private static final Pattern ONE_INVERTED =
      Pattern.compile(
          "\\W*\\p{Lu}[\\p{L}'-]+,\\s*\\p{Lu}[\\p{L}'-]*\\.?(?:["
              + " -]\\p{Lu}[\\p{L}'-]*\\.?){0,2},?\\s+et\\.?\\s*al");
  private static final String COMMAS = ",\uff0c\u3001";
  private static final String SEMICOLONS = ";\uff1b|\u00b7\u2022";
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
    return new AuthorList(split(named, isNatural(text)), others);
  }

  /** Returns true if the text has something that may stand between two names. */
  static boolean hasSeparator(String text) {
    return indexOfAny(text, COMMAS + SEMICOLONS + "&\uff06") >= 0
        || text.contains(" and ")
        || mayHaveOthers(text);
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
    if (indexOfAny(line, "([\uff08") >= 0) {
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

  /**
   * Splits into names, turning "Last, First" round unless they are known to be in natural order.
   */
  private static List<String> split(String text, boolean natural) {
    if (text.isEmpty()) {
      return List.of();
    }
    if (indexOfAny(text, SEMICOLONS) >= 0) {
      return pieces(text, SEMICOLONS).stream().map(AuthorList::turned).toList();
    }
    List<String> byAnd = byAnd(text);
    boolean bibliographic = byAnd.size() > 1 && byAnd.stream().allMatch(AuthorList::isInverted);
    if (bibliographic) {
      return byAnd.stream().map(AuthorList::turned).toList();
    }
    List<String> pieces = new ArrayList<>();
    byAnd.forEach(part -> pieces.addAll(pieces(part, COMMAS)));
    List<String> whole = withSuffixes(pieces);
    return natural ? whole : unfolded(whole);
  }

  private static boolean isInverted(String name) {
    String[] parts = COMMA.split(name, -1);
    return parts.length == 2
        && !parts[0].isBlank()
        && !parts[1].isBlank()
        && PersonName.isNameLike(parts[1]);
  }

  private static String turned(String name) {
    String[] parts = COMMA.split(name, -1);
    return parts.length == 2 && !parts[1].isBlank()
        ? parts[1].strip() + " " + parts[0].strip()
        : name.strip();
  }

  private static List<String> withSuffixes(List<String> pieces) {
    List<String> joined = new ArrayList<>();
    for (String piece : pieces) {
      if (!joined.isEmpty() && PersonName.isSuffix(piece)) {
        joined.set(joined.size() - 1, joined.get(joined.size() - 1) + " " + piece);
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  /** "Last, F., Last, F." is pairs; "Last, First, First Last" begins with a pair only. */
  private static List<String> unfolded(List<String> pieces) {
    boolean pairs = pieces.size() >= 2 && pieces.size() % 2 == 0;
    for (int i = 0; pairs && i < pieces.size(); i++) {
      pairs = INITIALS.matcher(pieces.get(i)).matches() == (i % 2 == 1);
    }
    if (pairs) {
      return paired(pieces, pieces.size());
    }
    boolean firstPair =
        pieces.size() >= 2
            && !pieces.get(0).contains(" ")
            && isGivenName(pieces.get(1))
            && pieces.stream().skip(2).allMatch(name -> name.contains(" "));
    return firstPair ? paired(pieces, 2) : pieces;
  }

  private static boolean isGivenName(String name) {
    return PersonName.isNameLike(name) && name.split(" ", -1).length <= 3;
  }

  private static List<String> paired(List<String> pieces, int end) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < end; i += 2) {
      names.add(pieces.get(i + 1) + " " + pieces.get(i));
    }
    names.addAll(pieces.subList(end, pieces.size()));
    return names;
  }

  private static List<String> byAnd(String text) {
    boolean may = text.contains("and") || indexOfAny(text, "&\uff06") >= 0;
    return may ? AND.splitAsStream(text).filter(name -> !name.isBlank()).toList() : List.of(text);
  }

  /** Returns what stands between the separators, without the space around it. */
  private static List<String> pieces(String text, String separators) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || separators.indexOf(text.charAt(i)) >= 0) {
        String piece = text.substring(start, i).strip();
        if (!piece.isEmpty()) {
          pieces.add(piece);
        }
        start = i + 1;
      }
    }
    return pieces;
  }

  private static int indexOfAny(String text, String signs) {
    for (int i = 0; i < text.length(); i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
