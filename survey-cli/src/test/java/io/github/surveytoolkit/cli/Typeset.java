package io.github.surveytoolkit.cli;

import java.text.Normalizer;
import java.util.Map;

/**
 * Reads LaTeX as a reader sees it typeset: commands as their signs, ligatures as what fonts make of
 * them, formulas between ⟦ and ⟧. Knows the little that the tests need, and refuses all else.
 */
final class Typeset {

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("textbackslash", "\\"),
          Map.entry("textbraceleft", "{"),
          Map.entry("textbraceright", "}"),
          Map.entry("textasciitilde", "~"),
          Map.entry("textasciicircum", "^"),
          Map.entry("textquotedbl", "\""),
          Map.entry("textless", "<"),
          Map.entry("textgreater", ">"),
          Map.entry("textbar", "|"),
          Map.entry("ldots", "…"),
          Map.entry("textendash", "–"),
          Map.entry("textemdash", "—"),
          Map.entry("AA", "Å"),
          Map.entry("aa", "å"),
          Map.entry("i", "ı"));
  private static final Map<String, String> ACCENTS =
      Map.of("'", "\u0301", ".", "\u0307", "\"", "\u0308", "c", "\u0327", "r", "\u030A");
  private static final Map<String, String> LIGATURES =
      Map.of("---", "—", "--", "–", "``", "“", "''", "”", ",,", "„", "?`", "¿", "!`", "¡");
  private static final Map<String, String> FORMULAS =
      Map.ofEntries(
          Map.entry("\\alpha", "α"),
          Map.entry("\\beta", "β"),
          Map.entry("\\gamma", "γ"),
          Map.entry("\\Omega", "Ω"),
          Map.entry("\\approx", "≈"),
          Map.entry("\\surd", "√"),
          Map.entry("\\int", "∫"),
          Map.entry("\\forall", "∀"),
          Map.entry("\\in", "∈"),
          Map.entry("\\lceil", "⌈"),
          Map.entry("\\rceil", "⌉"),
          Map.entry("\\geq", "≥"));

  private final String latex;
  private int at;

  private Typeset(String latex) {
    this.latex = latex;
  }

  static String text(String latex) {
    String text = new Typeset(latex).rest();
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private String rest() {
    StringBuilder text = new StringBuilder();
    while (at < latex.length()) {
      text.append(piece());
    }
    return text.toString();
  }

  private String piece() {
    char c = latex.charAt(at);
    return switch (c) {
      case '\\' -> command();
      case '$' -> formula();
      case '{' -> text(group());
      case '}', '%', '#', '&', '_', '^', '~' ->
          throw new AssertionError(c + " stands bare at " + at + " of " + latex);
      default -> plain();
    };
  }

  private String plain() {
    for (int length = 3; length > 1; length--) {
      int end = Math.min(at + length, latex.length());
      String sign = LIGATURES.get(latex.substring(at, end));
      if (sign != null) {
        at = end;
        return sign;
      }
    }
    return latex.substring(at, ++at);
  }

  private String command() {
    int start = ++at;
    while (at < latex.length() && Character.isLetter(latex.charAt(at))) {
      at++;
    }
    at = Math.max(at, start + 1);
    String name = latex.substring(start, at);
    if (ACCENTS.containsKey(name)) {
      String letter = latex.charAt(at) == '{' ? text(group()) : latex.substring(at, ++at);
      return letter + ACCENTS.get(name);
    }
    if (name.length() == 1 && "%#&$_".contains(name)) {
      return name;
    }
    if (!SIGNS.containsKey(name)) {
      throw new AssertionError("unknown command \\" + name + " in " + latex);
    }
    return SIGNS.get(name);
  }

  private String formula() {
    int end = latex.indexOf('$', at + 1);
    if (end < 0) {
      throw new AssertionError("a formula without end in " + latex);
    }
    String inner = latex.substring(at + 1, end);
    at = end + 1;
    return FORMULAS.getOrDefault(inner, "⟦" + inner + "⟧");
  }

  /** The inside of the braces that open here. */
  private String group() {
    int start = at + 1;
    int depth = 0;
    do {
      if (at == latex.length()) {
        throw new AssertionError("a brace without its partner in " + latex);
      }
      char c = latex.charAt(at++);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    } while (depth > 0);
    return latex.substring(start, at - 1);
  }
}
