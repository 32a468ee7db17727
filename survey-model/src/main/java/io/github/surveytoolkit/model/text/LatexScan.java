package io.github.surveytoolkit.model.text;

import io.github.surveytoolkit.model.text.LatexDecoder.Decoded;
import io.github.surveytoolkit.model.text.LatexDecoder.UnknownCommand;
import io.github.surveytoolkit.model.text.LatexTable.Meaning;
import io.github.surveytoolkit.model.text.LatexTable.Mode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One pass over a LaTeX text, from left to right. */
final class LatexScan {

  /** Arguments within arguments; what is deeper stays as written. */
  private static final int DEEPEST = 40;

  private static final int DOTLESS_I = 0x131;
  private static final int DOTLESS_J = 0x237;

  private final String latex;
  private final int end;
  private final int depth;
  private final StringBuilder out = new StringBuilder();
  private final List<UnknownCommand> unknown;
  private final LatexGroups groups;
  private int at;

  LatexScan(String latex) {
    this.latex = latex;
    this.end = latex.length();
    this.depth = 0;
    this.unknown = new ArrayList<>();
    this.groups = new LatexGroups(latex);
  }

  private LatexScan(LatexScan outer, int start, int end) {
    this.latex = outer.latex;
    this.at = start;
    this.end = end;
    this.depth = outer.depth + 1;
    this.unknown = outer.unknown;
    this.groups = outer.groups;
  }

  Decoded decoded() {
    return new Decoded(text(), unknown);
  }

  private String text() {
    while (at < end) {
      step(latex.charAt(at));
    }
    return out.toString();
  }

  private void step(char c) {
    switch (c) {
      case '\\' -> command();
      case '{' -> open();
      case '}' -> at++;
      case '~' -> take(1, " ");
      case '$' -> formula();
      case '-' -> dash();
      case '`' -> pair('`', "\u201C");
      case '\'' -> pair('\'', "\u201D");
      case '?', '!' -> inverted(c);
      default -> take(1, Character.toString(c));
    }
  }

  private void take(int length, String text) {
    out.append(text);
    at += length;
  }

  private void dash() {
    if (latex.startsWith("---", at) && at + 3 <= end) {
      take(3, "\u2014");
    } else if (isNext('-')) {
      take(2, "\u2013");
    } else {
      take(1, "-");
    }
  }

  private void pair(char c, String together) {
    take(isNext(c) ? 2 : 1, isNext(c) ? together : Character.toString(c));
  }

  private void inverted(char c) {
    String sign = c == '?' ? "\u00BF" : "\u00A1";
    boolean inverted = isNext('`') && !(at + 2 < end && latex.charAt(at + 2) == '`');
    take(inverted ? 2 : 1, inverted ? sign : Character.toString(c));
  }

  private boolean isNext(char c) {
    return at + 1 < end && latex.charAt(at + 1) == c;
  }

  /** A sign of mathematics alone in braces is a character; anything else in braces is text. */
  private void open() {
    int close = isNext('$') ? latex.indexOf('$', at + 2) : -1;
    if (close > 0 && close + 1 < end && latex.charAt(close + 1) == '}' && !isBracedTwice(close)) {
      Optional<Meaning> sign =
          LatexTable.read(latex.substring(at + 2, close))
              .filter(found -> found.mode() == Mode.MATH);
      if (sign.isPresent()) {
        take(close + 2 - at, sign.get().text());
        return;
      }
    }
    at++;
  }

  /** So a formula is written that would else be taken for a character. */
  private boolean isBracedTwice(int close) {
    return at > 0
        && latex.charAt(at - 1) == '{'
        && close + 2 < latex.length()
        && latex.charAt(close + 2) == '}';
  }

  private void formula() {
    int sign = isNext('$') ? 2 : 1;
    int close = at + sign;
    while (close < end && latex.charAt(close) != '$') {
      close += latex.charAt(close) == '\\' ? 2 : 1;
    }
    if (close >= end) {
      take(1, "$");
    } else {
      int after = Math.min(end, close + sign);
      take(after - at, latex.substring(at, after));
    }
  }

  private void command() {
    int start = at;
    int after = Math.min(end, LatexTable.commandEnd(latex, at));
    if (after <= start + 1) {
      take(1, "\\");
      return;
    }
    String name = latex.substring(start, after);
    if (LatexTable.isComposed(name) && composed(after)) {
      return;
    }
    if (name.equals("\\ ") || name.equals("\\\n")) {
      take(2, " ");
      return;
    }
    Optional<Meaning> meaning = LatexTable.read(name);
    if (meaning.isEmpty() || !mean(name, meaning.get(), after)) {
      unknown.add(new UnknownCommand(name, start));
      asWritten(name, after);
    }
  }

  /** A command that is not known keeps its braces: without them it would say something else. */
  private void asWritten(String name, int after) {
    out.append(name);
    at = after;
    while (at < end && latex.charAt(at) == '{') {
      int close = close(at);
      if (close < 0) {
        return;
      }
      out.append('{').append(inner(at + 1, close)).append('}');
      at = close + 1;
    }
  }

  /** Tries the spellings that are longer than a command, <code>\ding{72}</code>. */
  private boolean composed(int after) {
    int stop = argumentEnd(after);
    int longer = stop < end && latex.charAt(stop) == '{' ? argumentEnd(stop) : stop;
    for (int last : new int[] {longer, stop}) {
      Optional<Meaning> meaning =
          last > after && last - after < 40
              ? LatexTable.read(latex.substring(at, last))
              : Optional.empty();
      if (meaning.isPresent()) {
        take(last - at, meaning.get().text());
        return true;
      }
    }
    return false;
  }

  private boolean mean(String name, Meaning meaning, int after) {
    boolean word = LatexTable.isAsciiLetter(name.charAt(1));
    switch (meaning.mode()) {
      case ACCENT -> {
        return accent(meaning.text(), afterSpace(after));
      }
      case KEEP, DROP -> at = word ? afterSpace(after) : after;
      case VERBATIM -> {
        return argument(after, true, "", "");
      }
      case QUOTE -> {
        return argument(after, false, "\u201C", "\u201D");
      }
      case SECOND -> {
        int second = afterSpace(argumentEnd(afterSpace(after)));
        return second < end && latex.charAt(second) == '{' && argument(second, false, "", "");
      }
      default -> {
        out.append(meaning.text());
        at = word ? afterSpace(after) : after;
      }
    }
    return true;
  }

  private boolean argument(int from, boolean verbatim, String before, String behind) {
    int open = afterSpace(from);
    int close = open < end && latex.charAt(open) == '{' ? close(open) : -1;
    if (close < 0) {
      return false;
    }
    String text = verbatim ? latex.substring(open + 1, close) : inner(open + 1, close);
    out.append(before).append(text).append(behind);
    at = close + 1;
    return true;
  }

  /** Puts the mark on the first letter of the argument, which may be a command or a group. */
  private boolean accent(String mark, int from) {
    int stop = argumentEnd(from);
    boolean group = from < end && latex.charAt(from) == '{';
    if (stop <= from || (group && close(from) < 0)) {
      return false;
    }
    String base = group ? inner(from + 1, stop - 1) : inner(from, stop);
    if (base.isBlank() || !Character.isLetterOrDigit(base.codePointAt(0))) {
      return false;
    }
    int letter = base.codePointAt(0);
    int bare = letter == DOTLESS_I ? 'i' : letter == DOTLESS_J ? 'j' : letter;
    int next = Character.charCount(letter);
    while (next < base.length() && isMark(base.charAt(next))) {
      next++;
    }
    String marked = Character.toString(bare) + base.substring(Character.charCount(letter), next);
    out.append(Normalizer.normalize(marked + mark, Normalizer.Form.NFC))
        .append(base.substring(next));
    at = stop;
    return true;
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private String inner(int from, int to) {
    return depth >= DEEPEST ? latex.substring(from, to) : new LatexScan(this, from, to).text();
  }

  /** Returns where the argument at {@code from} ends: a group, a command or one character. */
  private int argumentEnd(int from) {
    if (from >= end) {
      return from;
    }
    char c = latex.charAt(from);
    if (c == '{') {
      int close = close(from);
      return close < 0 ? from + 1 : close + 1;
    }
    if (c == '\\') {
      return Math.min(end, Math.max(from + 1, LatexTable.commandEnd(latex, from)));
    }
    return c == '}' || c == '$'
        ? from
        : Math.min(end, from + Character.charCount(latex.codePointAt(from)));
  }

  /** Returns where the group that opens at {@code open} closes, or -1. */
  private int close(int open) {
    int close = groups.close(open);
    return close < end ? close : -1;
  }

  private int afterSpace(int from) {
    int i = from;
    while (i < end && Character.isWhitespace(latex.charAt(i))) {
      i++;
    }
    return i;
  }
}
