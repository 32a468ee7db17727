package io.github.surveytoolkit.model.text;

import io.github.surveytoolkit.model.text.LatexDecoder.Decoded;
import io.github.surveytoolkit.model.text.LatexDecoder.UnknownCommand;
import io.github.surveytoolkit.model.text.LatexTable.Meaning;
import io.github.surveytoolkit.model.text.LatexTable.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One pass over a LaTeX text, from left to right. */
final class LatexScan {

  /** Arguments within arguments; what is deeper stays as written. */
  private static final int DEEPEST = 40;

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
      case '-', '`', '\'', '?', '!' -> {
        LatexLigature sign = LatexLigature.at(latex, at, end);
        take(sign.length(), sign.text());
      }
      default -> take(1, Character.toString(c));
    }
  }

  private void take(int length, String text) {
    out.append(text);
    at += length;
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
      int close = groups.close(at, end);
      if (close < 0) {
        return;
      }
      out.append('{').append(inner(at + 1, close)).append('}');
      at = close + 1;
    }
  }

  /** Tries the spellings that are longer than a command, <code>\ding{72}</code>. */
  private boolean composed(int after) {
    int stop = groups.argumentEnd(after, end);
    int longer = stop < end && latex.charAt(stop) == '{' ? groups.argumentEnd(stop, end) : stop;
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
        return accent(meaning.text(), groups.afterSpace(after, end));
      }
      case KEEP, DROP -> at = word ? groups.afterSpace(after, end) : after;
      case VERBATIM -> {
        return argument(after, true, "", "");
      }
      case QUOTE -> {
        return argument(after, false, "\u201C", "\u201D");
      }
      case SECOND -> {
        int second = groups.afterSpace(groups.argumentEnd(groups.afterSpace(after, end), end), end);
        return second < end && latex.charAt(second) == '{' && argument(second, false, "", "");
      }
      default -> {
        out.append(meaning.text());
        at = word ? groups.afterSpace(after, end) : after;
      }
    }
    return true;
  }

  private boolean argument(int from, boolean verbatim, String before, String behind) {
    int open = groups.afterSpace(from, end);
    int close = open < end && latex.charAt(open) == '{' ? groups.close(open, end) : -1;
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
    int stop = groups.argumentEnd(from, end);
    boolean group = from < end && latex.charAt(from) == '{';
    if (stop <= from || (group && groups.close(from, end) < 0)) {
      return false;
    }
    String base = group ? inner(from + 1, stop - 1) : inner(from, stop);
    if (base.isBlank() || !Character.isLetterOrDigit(base.codePointAt(0))) {
      return false;
    }
    out.append(LatexAccent.on(base, mark));
    at = stop;
    return true;
  }

  private String inner(int from, int to) {
    return depth >= DEEPEST ? latex.substring(from, to) : new LatexScan(this, from, to).text();
  }
}
