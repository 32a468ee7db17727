package io.github.surveytoolkit.model.text;

import java.util.Set;

/**
 * Tells formulas that TeX typesets from those at which it stops: one with two superscripts, with a
 * command that lacks its argument, with {@code \left} without {@code \right}. Knows the commands
 * that {@link LatexMath} lets pass.
 */
final class LatexFormula {

  private static final Set<String> FONTS =
      words("mathcal mathbf mathrm mathit mathsf mathtt mathnormal mathbb boldsymbol bm");
  private static final Set<String> TEXTS = words("text textit textbf textrm operatorname");
  private static final Set<String> MARKS =
      words("hat bar tilde vec dot ddot widehat widetilde overline underline sqrt");
  private static final Set<String> PAIRS = words("frac left right big Big");
  private static final Set<String> DELIMITERS =
      words("( ) [ ] | / . < > { } langle rangle lfloor rfloor lceil rceil uparrow downarrow");
  private static final String PLAIN_TEXT = " .,:;()+/-";

  private final String formula;
  private int at;

  private static Set<String> words(String words) {
    return Set.of(words.split(" ", -1));
  }

  private LatexFormula(String formula) {
    this.formula = formula;
  }

  /** What ends a list of pieces. */
  private enum Ending {
    WHOLE,
    BRACE,
    RIGHT
  }

  /** Returns true if {@code formula}, without its dollars, can be typeset. */
  static boolean isSound(String formula) {
    return new LatexFormula(formula).isList(Ending.WHOLE);
  }

  /** Takes everything up to {@code ending}, and that as well. */
  private boolean isList(Ending ending) {
    while (at < formula.length()) {
      if (formula.charAt(at) == '}') {
        at++;
        return ending == Ending.BRACE;
      }
      if (formula.startsWith("\\right", at) && !isLetter(at + 6)) {
        at += 6;
        return ending == Ending.RIGHT && isDelimiter();
      }
      if (!isPiece() || !areScripts()) {
        return false;
      }
    }
    return ending == Ending.WHOLE;
  }

  private boolean isPiece() {
    return switch (formula.charAt(at)) {
      case '^', '_', '\'' -> true;
      case '{' -> skip() && isList(Ending.BRACE);
      case '\\' -> isRest(command());
      default -> skip();
    };
  }

  private boolean areScripts() {
    boolean above = false;
    boolean below = false;
    for (skipSpaces(); at < formula.length(); skipSpaces()) {
      switch (formula.charAt(at)) {
        case '_' -> {
          if (below || !(skip() && isArgument())) {
            return false;
          }
          below = true;
        }
        case '^', '\'' -> {
          if (above || !(formula.charAt(at) == '^' ? skip() && isArgument() : isPrime())) {
            return false;
          }
          above = true;
        }
        default -> {
          return true;
        }
      }
    }
    return true;
  }

  /** Primes, and the superscript that may follow them. */
  private boolean isPrime() {
    while (at < formula.length() && formula.charAt(at) == '\'') {
      at++;
    }
    return at == formula.length() || formula.charAt(at) != '^' || (skip() && isArgument());
  }

  /** What a script or a command without braces takes: one sign, or a group. */
  private boolean isArgument() {
    skipSpaces();
    if (at == formula.length()) {
      return false;
    }
    return switch (formula.charAt(at)) {
      case '{' -> skip() && isList(Ending.BRACE);
      case '\\' -> isSimpleCommand();
      case '}', '^', '_', '\'' -> false;
      default -> skip();
    };
  }

  private boolean isSimpleCommand() {
    String name = command();
    return !MARKS.contains(name) && !PAIRS.contains(name) && isRest(name);
  }

  private boolean isRest(String name) {
    if (TEXTS.contains(name)) {
      return isText();
    } else if (FONTS.contains(name) || MARKS.contains(name)) {
      return isOption(name) && isArgument();
    }
    return switch (name) {
      case "frac" -> isFraction();
      case "left" -> isDelimiter() && isList(Ending.RIGHT);
      case "big", "Big" -> isDelimiter();
      default -> !name.isEmpty();
    };
  }

  private boolean isFraction() {
    boolean above = isArgument();
    return above && isArgument();
  }

  /** The degree of a root. */
  private boolean isOption(String name) {
    if (name.equals("sqrt") && at < formula.length() && formula.charAt(at) == '[') {
      int end = formula.indexOf(']', at);
      boolean degree =
          end > 0 && formula.substring(at + 1, end).chars().allMatch(Character::isLetterOrDigit);
      at = end + 1;
      return degree;
    }
    return true;
  }

  /** Within text there is no mathematics. */
  private boolean isText() {
    skipSpaces();
    int end = formula.indexOf('}', at);
    if (end < 0 || formula.charAt(at) != '{') {
      return false;
    }
    String text = formula.substring(at + 1, end);
    at = end + 1;
    return text.chars().allMatch(c -> Character.isLetterOrDigit(c) || PLAIN_TEXT.indexOf(c) >= 0);
  }

  private boolean isDelimiter() {
    skipSpaces();
    if (at == formula.length()) {
      return false;
    }
    char c = formula.charAt(at);
    return c == '\\'
        ? DELIMITERS.contains(command())
        : skip() && c != '{' && c != '}' && DELIMITERS.contains(Character.toString(c));
  }

  private String command() {
    int start = ++at;
    while (isLetter(at)) {
      at++;
    }
    at = Math.min(formula.length(), Math.max(at, start + 1));
    return formula.substring(Math.min(start, at), at);
  }

  private boolean isLetter(int index) {
    return index < formula.length() && Character.isLetter(formula.charAt(index));
  }

  private void skipSpaces() {
    while (at < formula.length() && formula.charAt(at) == ' ') {
      at++;
    }
  }

  private boolean skip() {
    return ++at > 0;
  }
}
