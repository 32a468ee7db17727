package io.github.surveytoolkit.model.style;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between two values when what stood between them is left out: their marks without
 * those around the absent value.
 */
final class Joints {

  private static final Pattern MARK =
      Pattern.compile("</?(?:ins|b|i|em|strong|u|code|kbd)>|\\*+|_+|[\\[\\](){}\"`]");
  private static final Pattern ROW_MARK =
      Pattern.compile("\\||</?(?:td|tr)\\b[^>]*>|" + MARK.pattern());

  /** A match starts with the first mark alone, so that no row of marks is gone along twice. */
  private static final Pattern LAST_MARKS = Pattern.compile("(?<![\\[({*_\"`<])[\\[({*_\"`<]+\\z");

  private static final Pattern FIRST_MARKS = Pattern.compile("\\A[\\])}*_\"`>]+");
  private static final String OPENING = "[({";
  private static final String CLOSING = "])}";

  private Joints() {}

  /**
   * Joins what stood before an absent value to what stood after it.
   *
   * @param inner marks within the value, such as the middle of a link
   * @param row true where cells are parted by marks that must stay
   */
  static String without(String before, String inner, String after, boolean row) {
    String effect = effect(before + inner + after, row);
    for (String candidate : candidates(before, after, row)) {
      if (effect(candidate, row).equals(effect)) {
        return candidate;
      }
    }
    return annihilated(before, after);
  }

  private static List<String> candidates(String before, String after, boolean row) {
    String bare =
        joined(
            LAST_MARKS.matcher(before).replaceFirst(""),
            FIRST_MARKS.matcher(after).replaceFirst(""));
    return row
        ? List.of(before + after, bare)
        : List.of(
            closing(before) + opening(after),
            after,
            before,
            closing(before) + " " + opening(after),
            bare);
  }

  /** Returns what belongs to the value in front: up to the first blank. */
  static String closing(String literal) {
    int blank = firstBlank(literal);
    return blank < 0 ? "" : literal.substring(0, blank);
  }

  /** Returns what belongs to the value behind, with the blanks in front of it. */
  static String opening(String literal) {
    int blank = firstBlank(literal);
    return blank < 0 ? "" : literal.substring(blank);
  }

  private static int firstBlank(String literal) {
    for (int i = 0; i < literal.length(); i++) {
      if (Character.isWhitespace(literal.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the marks that are left open or close something before: equal effects nest equally. */
  private static String effect(String text, boolean row) {
    Deque<String> open = new ArrayDeque<>();
    Matcher mark = (row ? ROW_MARK : MARK).matcher(text);
    while (mark.find()) {
      String next = mark.group();
      if (!open.isEmpty() && closes(open.peek(), next)) {
        open.pop();
      } else {
        open.push(next);
      }
    }
    StringBuilder effect = new StringBuilder();
    open.descendingIterator().forEachRemaining(effect::append);
    return effect.toString();
  }

  private static boolean closes(String opening, String closing) {
    if (opening.equals("|") || opening.startsWith("<t")) {
      return false;
    }
    if (opening.startsWith("<")) {
      return !opening.startsWith("</") && closing.equals("</" + opening.substring(1));
    }
    int kind = OPENING.indexOf(opening);
    return (kind >= 0 && opening.length() == 1)
        ? CLOSING.indexOf(closing) == kind && closing.length() == 1
        : opening.equals(closing) && CLOSING.indexOf(opening.charAt(0)) < 0;
  }

  /** Takes away pairs of marks that meet with nothing between them. */
  private static String annihilated(String before, String after) {
    String left = before;
    String right = after;
    while (true) {
      String last = lastMark(left.stripTrailing());
      String first = firstMark(right.stripLeading());
      if (last.isEmpty() || first.isEmpty() || !closes(last, first)) {
        return joined(left, right);
      }
      left = left.stripTrailing();
      left = left.substring(0, left.length() - last.length());
      right = right.stripLeading().substring(first.length());
    }
  }

  private static String joined(String left, String right) {
    boolean twoBlanks = left.endsWith(" ") && right.startsWith(" ");
    return twoBlanks ? left + right.substring(1) : left + right;
  }

  private static String lastMark(String text) {
    Matcher mark = MARK.matcher(text);
    String last = "";
    while (mark.find()) {
      last = mark.end() == text.length() ? mark.group() : "";
    }
    return last;
  }

  private static String firstMark(String text) {
    Matcher mark = MARK.matcher(text);
    return mark.lookingAt() ? mark.group() : "";
  }
}
