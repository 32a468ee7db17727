package io.github.surveytoolkit.model.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Several values in one text, and back. Values are joined with {@code "; "}, the titles of a path
 * with {@code " > "}. Where a value holds what looks like a joint, a backslash stands before it:
 * the values {@code a; b} and {@code c} give {@code a\; b; c}.
 *
 * <p>A semicolon joins only before white space or at the end, and {@code >} only between spaces, so
 * that addresses and most titles stay as they are.
 */
public final class JoinedText {

  private static final char ESCAPE = '\\';
  private static final char JOINT = ';';
  private static final char ARROW = '>';

  private JoinedText() {}

  /** Joins {@code values} with {@code "; "}. */
  public static String ofValues(List<String> values) {
    return String.join("; ", values.stream().map(JoinedText::escapedValue).toList());
  }

  /** Backslashes before a semicolon or the end are doubled, since they would be read there. */
  private static String escapedValue(String value) {
    StringBuilder out = new StringBuilder(value.length() + 4);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      int run = c == JOINT ? backslashesBefore(value, i) : 0;
      if (c == JOINT && (run > 0 || isSpaceOrEnd(value, i + 1))) {
        repeat(ESCAPE, run + 1, out);
      }
      out.append(c);
    }
    repeat(ESCAPE, backslashesBefore(value, value.length()), out);
    return out.toString();
  }

  /** Returns the values that {@link #ofValues} joined; empty ones are left out. */
  public static List<String> values(String text) {
    List<String> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int run = c == JOINT ? backslashesBefore(text, i) : 0;
      value.setLength(value.length() - (run + 1) / 2);
      if (c == JOINT && run % 2 == 0 && isSpaceOrEnd(text, i + 1)) {
        add(value, values);
        i++;
      } else {
        value.append(c);
      }
    }
    value.setLength(value.length() - backslashesBefore(text, text.length()) / 2);
    add(value, values);
    return values;
  }

  /** Joins the titles of a path with {@code " > "}. */
  public static String ofPath(List<String> titles) {
    return String.join(" > ", titles.stream().map(JoinedText::escapedTitle).toList());
  }

  private static String escapedTitle(String title) {
    StringBuilder out = new StringBuilder(title.length() + 4);
    for (int i = 0; i < title.length(); i++) {
      if (isArrow(title, i)) {
        out.append(ESCAPE);
      }
      out.append(title.charAt(i));
    }
    return out.toString();
  }

  /** Returns the titles that {@link #ofPath} joined; empty ones are left out. */
  public static List<String> path(String text) {
    List<String> titles = new ArrayList<>();
    StringBuilder title = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean arrow = isArrow(text, i);
      boolean escaped = arrow && backslashesBefore(text, i) > 0;
      if (arrow && !escaped) {
        add(title, titles);
      } else {
        title.setLength(title.length() - (escaped ? 1 : 0));
        title.append(text.charAt(i));
      }
    }
    add(title, titles);
    return titles.stream().map(String::strip).filter(found -> !found.isEmpty()).toList();
  }

  /** A lone {@code >}, whatever number of backslashes stands before it. */
  private static boolean isArrow(String text, int at) {
    if (text.charAt(at) != ARROW || !isSpaceOrEnd(text, at + 1)) {
      return false;
    }
    int before = at - backslashesBefore(text, at) - 1;
    return before < 0 || TextNormalizer.isSpace(text.charAt(before));
  }

  private static void add(StringBuilder value, List<String> values) {
    if (value.length() > 0) {
      values.add(value.toString());
    }
    value.setLength(0);
  }

  private static boolean isSpaceOrEnd(String text, int at) {
    return at >= text.length() || TextNormalizer.isSpace(text.charAt(at));
  }

  private static int backslashesBefore(String text, int end) {
    int start = end;
    while (start > 0 && text.charAt(start - 1) == ESCAPE) {
      start--;
    }
    return end - start;
  }

  private static void repeat(char c, int count, StringBuilder out) {
    for (int i = 0; i < count; i++) {
      out.append(c);
    }
  }
}
