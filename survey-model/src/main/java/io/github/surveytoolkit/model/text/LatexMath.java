package io.github.surveytoolkit.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the formulas of a text from dollars: a formula begins and ends next to its dollars, has
 * balanced braces, and uses no command but those of mathematics, each as TeX wants it, so that none
 * can do harm.
 */
public final class LatexMath {

  /** A piece of text, formula or not. A formula includes its dollars. */
  public record Part(String text, boolean isMath) {}

  private static final Pattern FORMULA =
      Pattern.compile("\\$(?!\\s)([^$]{1,300}?)(?<!\\s)\\$(?!\\d)");
  private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+|.)");
  private static final Pattern TEXT_SPECIAL = Pattern.compile("[%#&~\"]|\\^\\^|\\\\$");
  private static final Set<String> COMMANDS =
      Set.of(
          ("alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi varpi rho"
                  + " varrho sigma varsigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma"
                  + " Upsilon Phi Psi Omega mathcal mathbf mathrm mathit mathsf mathtt mathnormal boldsymbol bm text"
                  + " textit textbf textrm frac sqrt hat bar tilde vec dot ddot widehat widetilde overline underline"
                  + " left right big Big log ln exp min max sup inf lim sin cos tan arg det dim ker Pr gcd sum prod int"
                  + " infty partial nabla ell hbar Re Im forall exists in notin subset subseteq supset supseteq cup cap"
                  + " emptyset wedge vee neg times cdot cdots ldots dots div pm mp ast star circ bullet oplus otimes"
                  + " leq le geq ge neq ne approx equiv sim simeq cong propto ll gg perp parallel mid to rightarrow"
                  + " leftarrow leftrightarrow Rightarrow Leftarrow Leftrightarrow mapsto uparrow downarrow langle"
                  + " rangle lfloor rfloor lceil rceil operatorname prime dagger top bot triangle mathbb quad , ; : ! "
                  + " { } _ |")
              .trim()
              .split("\\s+"));

  private LatexMath() {}

  /** Cuts {@code text} into formulas and the rest, in order. */
  public static List<Part> parts(String text) {
    if (text.indexOf('$') < 0) {
      return List.of(new Part(text, false));
    }
    List<Part> parts = new ArrayList<>();
    Matcher formula = FORMULA.matcher(text);
    int end = 0;
    int from = 0;
    while (formula.find(from)) {
      if (isHarmless(formula.group(1))) {
        parts.add(new Part(text.substring(end, formula.start()), false));
        parts.add(new Part(formula.group(), true));
        end = formula.end();
        from = end;
      } else {
        from = formula.start() + 1;
      }
    }
    parts.add(new Part(text.substring(end), false));
    return parts;
  }

  private static boolean isHarmless(String formula) {
    Matcher command = COMMAND.matcher(formula);
    while (command.find()) {
      if (!COMMANDS.contains(command.group(1))) {
        return false;
      }
    }
    return isBalanced(formula)
        && !TEXT_SPECIAL.matcher(formula).find()
        && formula.chars().allMatch(c -> c < 0x7F)
        && LatexFormula.isSound(formula);
  }

  /** BibTeX counts braces without regard to backslashes. */
  private static boolean isBalanced(String formula) {
    int depth = 0;
    for (int i = 0; i < formula.length() && depth >= 0; i++) {
      depth += formula.charAt(i) == '{' ? 1 : formula.charAt(i) == '}' ? -1 : 0;
    }
    return depth == 0;
  }
}
