package io.github.surveytoolkit.model.key;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression and what its matches become, {@code regex("pattern","replacement")}.
 *
 * <p>A pattern that tries too many ways is stopped: it would take hours on a long title.
 */
final class RegexModifier implements KeyModifier {

  private static final int MOST_CHARACTERS = 1_000;
  private static final int STEPS_FOR_EACH = 64;
  private static final int STEPS_FOR_ALL = 100_000;
  private static final int MOST_GROWTH = 10_000;

  private final Pattern pattern;
  private final String replacement;

  private RegexModifier(Pattern pattern, String replacement) {
    this.pattern = pattern;
    this.replacement = replacement;
  }

  /**
   * Reads the two arguments.
   *
   * @throws KeyPatternException if they are wrong, without saying where
   */
  static RegexModifier of(String pattern, String replacement) {
    if (pattern.length() > MOST_CHARACTERS) {
      throw new KeyPatternException(
          "a regular expression has at most 1000 characters, was " + pattern.length());
    }
    try {
      RegexModifier modifier = new RegexModifier(Pattern.compile(pattern), replacement);
      // An empty match, of which no group has text, shows whether the replacement is one.
      Pattern.compile("(?:" + pattern + "\n)|").matcher("").replaceFirst(replacement);
      return modifier;
    } catch (PatternSyntaxException wrong) {
      throw new KeyPatternException(
          "not a regular expression: \"" + pattern + "\": " + wrong.getDescription());
    } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
      throw new KeyPatternException(
          "not a replacement: \"" + replacement + "\": " + wrong.getMessage());
    } catch (StackOverflowError deep) {
      throw new KeyPatternException("too deep a regular expression: \"" + pattern + "\"");
    }
  }

  @Override
  public String apply(String value, KeyEntry entry) {
    try {
      return replaced(value);
    } catch (CountedText.TooManySteps | StackOverflowError endless) {
      throw new KeyPatternException(
          "regex(\""
              + pattern
              + "\", \u2026) takes too long on \""
              + NameForms.start(value, 40)
              + "\"; write it without a repetition inside another");
    } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
      throw new KeyPatternException(
          "not a replacement: \"" + replacement + "\": " + wrong.getMessage());
    }
  }

  private String replaced(String value) {
    int steps = STEPS_FOR_ALL + STEPS_FOR_EACH * Math.min(value.length(), 1_000_000);
    Matcher matcher = pattern.matcher(new CountedText(value, steps));
    StringBuilder result = new StringBuilder();
    while (matcher.find()) {
      matcher.appendReplacement(result, replacement);
      if (result.length() > 2 * value.length() + MOST_GROWTH) {
        throw new CountedText.TooManySteps();
      }
    }
    return matcher.appendTail(result).toString();
  }
}
