package io.github.surveytoolkit.importer.name;

import java.util.ArrayList;
import java.util.List;

/** Cuts lists of names where no brace forbids it. */
final class NameSplitter {

  private NameSplitter() {}

  /** Cuts at the word "and", in any case, between white space. */
  static List<String> atAnd(String names) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < names.length(); i++) {
      char c = names.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0 && (c == 'a' || c == 'A') && isAnd(names, i)) {
        parts.add(names.substring(start, i).strip());
        start = i + 3;
        i += 2;
      }
    }
    String rest = names.substring(start).strip();
    if (!rest.isEmpty() || !parts.isEmpty()) {
      parts.add(rest);
    }
    return parts;
  }

  private static boolean isAnd(String names, int at) {
    return names.regionMatches(true, at, "and", 0, 3)
        && (at == 0 || Character.isWhitespace(names.charAt(at - 1)))
        && (at + 3 == names.length() || Character.isWhitespace(names.charAt(at + 3)));
  }

  static List<String> at(char sign, String name) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0 && c == sign) {
        parts.add(name.substring(start, i).strip());
        start = i + 1;
      }
    }
    parts.add(name.substring(start).strip());
    return parts;
  }

  /** Cuts at white space and ties. */
  static List<String> words(String part) {
    List<String> words = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= part.length(); i++) {
      char c = i < part.length() ? part.charAt(i) : ' ';
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      boolean space = Character.isWhitespace(c) || (c == '~' && !isAccent(part, i));
      if (i == part.length() || (depth == 0 && space)) {
        if (i > start) {
          words.add(part.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  /** The tilde of {@code \~n}. */
  private static boolean isAccent(String part, int at) {
    return at > 0 && part.charAt(at - 1) == '\\';
  }

  /** Whether all of {@code name} stands in one pair of braces. */
  static boolean isGroup(String name) {
    if (!name.startsWith("{")) {
      return false;
    }
    int depth = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i == name.length() - 1;
      }
    }
    return false;
  }
}
