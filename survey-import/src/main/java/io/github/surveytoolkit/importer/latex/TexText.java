package io.github.surveytoolkit.importer.latex;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A LaTeX text and where its reading stands. Nothing of it is executed. */
final class TexText {

  private static final Pattern SPACE = Pattern.compile("(?:[ \\t\\n\\r]|%[^\\n]*(?:\\n|\\z))*+");
  private static final Pattern COMMENT = Pattern.compile("%[^\\n]*");
  private static final Pattern NAME = Pattern.compile("[A-Za-z@]+|.", Pattern.DOTALL);
  private static final Pattern CONDITION =
      Pattern.compile("\\\\(if[A-Za-z@]*|fi|else)(?![A-Za-z@])");

  /** So many characters may be looked at in vain for what closes; after that, few each time. */
  private static final int MOST_IN_VAIN = 5_000_000;

  private static final int FEW = 500;

  private final String text;
  private int at;
  private int inVain;

  /** What stands in braces, and where it begins. */
  record Group(String text, int offset) {}

  TexText(String text) {
    this.text = text;
  }

  int at() {
    return at;
  }

  static String withoutComments(String text) {
    return COMMENT.matcher(text).replaceAll("");
  }

  /** Goes on to the next command; false at the end. */
  boolean toCommand() {
    while (at < text.length() && text.charAt(at) != '\\') {
      at = text.charAt(at) == '%' ? lineEnd() : at + 1;
    }
    return at < text.length();
  }

  private int lineEnd() {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  /** Takes a backslash and the name after it. */
  String takeName() {
    at++;
    return takeMatch(NAME).map(Group::text).orElse("");
  }

  Optional<Group> takeMatch(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    at = matcher.end();
    int group = matcher.groupCount();
    return Optional.of(new Group(matcher.group(group), matcher.start(group)));
  }

  private void skipSpace() {
    takeMatch(SPACE);
  }

  void takeStar() {
    if (at < text.length() && (text.charAt(at) == '*' || text.charAt(at) == '+')) {
      at++;
    }
  }

  /** Takes what stands in braces next. */
  Optional<Group> takeGroup() {
    return takeBetween('{', '}');
  }

  /** Skips options in square brackets. */
  void skipOptions() {
    skipAll('[', ']');
  }

  /** Skips notes in parentheses, as multiple citations have them. */
  void skipRounds() {
    skipAll('(', ')');
  }

  private void skipAll(char open, char close) {
    boolean more = true;
    while (more) {
      more = takeBetween(open, close).isPresent();
    }
  }

  private Optional<Group> takeBetween(char open, char close) {
    int before = at;
    skipSpace();
    if (at >= text.length() || text.charAt(at) != open) {
      at = before;
      return Optional.empty();
    }
    int end = end(close);
    if (end < 0) {
      at = before;
      return Optional.empty();
    }
    Group group = new Group(text.substring(at + 1, end), at + 1);
    at = end + 1;
    return Optional.of(group);
  }

  /** Finds what closes; braces within hold together. A blank line ends what was never closed. */
  private int end(char close) {
    int most = inVain > MOST_IN_VAIN ? Math.min(text.length(), at + FEW) : text.length();
    int depth = 0;
    int i = at + 1;
    for (; i < most && !text.startsWith("\n\n", i); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '%') {
        i = text.indexOf('\n', i) < 0 ? text.length() : text.indexOf('\n', i);
      } else if (c == close && depth == 0) {
        return i;
      } else {
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      }
    }
    inVain = (int) Math.min(MOST_IN_VAIN + 1L, (long) inVain + i - at);
    return -1;
  }

  /** Skips the text that {@code \verb} puts between two equal signs. */
  void skipVerbatim() {
    takeStar();
    skipOptions();
    if (at < text.length()) {
      char sign = text.charAt(at) == '{' ? '}' : text.charAt(at);
      int end = at + 1;
      int most = Math.min(text.length(), at + FEW);
      while (end < most && text.charAt(end) != sign && text.charAt(end) != '\n') {
        end++;
      }
      at = end < most && text.charAt(end) == sign ? end + 1 : at + 1;
    }
  }

  void skipEnvironment(String name) {
    Matcher end = Pattern.compile("\\\\end\\s*\\{" + name + "\\*?}").matcher(text);
    at = end.find(at) ? end.end() : text.length();
  }

  /** Skips to the end, or the other branch, of a condition that never holds. */
  void skipConditional() {
    Matcher word = CONDITION.matcher(text);
    int depth = 0;
    while (word.find(at)) {
      at = word.end();
      boolean closes = !word.group(1).startsWith("if");
      if (closes && depth == 0) {
        return;
      }
      depth += word.group(1).startsWith("if") ? 1 : word.group(1).equals("fi") ? -1 : 0;
    }
    at = text.length();
  }
}
