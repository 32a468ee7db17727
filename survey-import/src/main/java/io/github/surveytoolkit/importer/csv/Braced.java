package io.github.surveytoolkit.importer.csv;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** A name in which braces hold together what is one; a backslash in them makes a brace text. */
final class Braced {

  private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\{}])");

  private final String text;

  /** For each brace that opens and is closed where the next character stands, else 0. */
  private final int[] ends;

  Braced(String text) {
    this.text = text;
    this.ends = new int[text.length()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && !open.isEmpty()) {
        i++;
      } else if (c == '{') {
        open.push(i);
      } else if (c == '}' && !open.isEmpty()) {
        ends[open.pop()] = i + 1;
      }
    }
  }

  /** Returns true if one pair of braces holds all of the text. */
  boolean isWhole() {
    return !text.isEmpty() && ends[0] == text.length();
  }

  /** Returns the text, without the braces that hold all of it. */
  String content() {
    return isWhole()
        ? ESCAPED.matcher(text.substring(1, text.length() - 1)).replaceAll("$1")
        : text;
  }

  /** Cuts the text at the commas that stand in no braces. */
  List<String> parts() {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i = next(i)) {
      if (text.charAt(i) == ',') {
        parts.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    parts.add(text.substring(start).strip());
    return parts;
  }

  /** Returns where braces begin that hold the end of the text, after a space or from its start. */
  int lastWhole() {
    for (int i = 0; i < text.length(); i = next(i)) {
      if (ends[i] == text.length() && (i == 0 || text.charAt(i - 1) == ' ')) {
        return i;
      }
    }
    return text.length();
  }

  private int next(int i) {
    return Math.max(i + 1, ends[i]);
  }
}
