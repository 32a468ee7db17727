package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.model.Author;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the name of a person or a group from other words, and reads it. */
final class PersonName {

  private static final Pattern HOMONYM = Pattern.compile(" 0\\d{3}$");
  static final int MOST_NAME_WORDS = 6;
  private static final int MOST_IDEOGRAPHS = 8;
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "la", "van", "von", "der", "den", "del", "di", "da", "dos", "du", "le", "ter",
          "ten", "bin", "ibn", "al", "el", "zu", "af", "y", "e", "do", "das", "della", "dal", "st.",
          "san", "ben", "abu", "d'", "'t", "t.", "mc", "vander", "vom", "zur", "i");
  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
  private static final Set<String> NO_NAME =
      Set.of(
          "abstract",
          "accepted",
          "algorithm",
          "algorithms",
          "analysis",
          "arxiv",
          "attention",
          "awesome",
          "code",
          "computing",
          "conference",
          "data",
          "dataset",
          "deep",
          "demo",
          "detection",
          "efficient",
          "estimation",
          "fast",
          "framework",
          "generation",
          "github",
          "how",
          "improving",
          "inference",
          "journal",
          "keyword",
          "keywords",
          "language",
          "large",
          "learning",
          "method",
          "methods",
          "model",
          "models",
          "network",
          "networks",
          "neural",
          "new",
          "note",
          "optimization",
          "paper",
          "preprint",
          "project",
          "published",
          "recognition",
          "slides",
          "survey",
          "system",
          "systems",
          "theory",
          "toward",
          "towards",
          "training",
          "transformer",
          "transformers",
          "tutorial",
          "using",
          "video",
          "vision",
          "website",
          "what",
          "why",
          "workshop");

  /** Lower case only: "A." and "An" are parts of names. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "a", "an", "are", "for", "from", "in", "is", "of", "on", "that", "the", "this", "to",
          "via", "with");

  private static final Pattern GROUP_WORD =
      Pattern.compile(
          "(?i)\\b(?:team|lab|labs|group|google|openai|deepmind|meta|microsoft|research|university|consortium|collaboration|institute|ai|nvidia|inc|foundation|anthropic|facebook|project|authors|community)\\b");

  private PersonName() {}

  /** Returns true if {@code name} has the form of a person's name. */
  static boolean isNameLike(String name) {
    String clean = withoutHomonym(name.strip());
    String[] words = clean.split(" ", -1);
    if (clean.isEmpty() || words.length > MOST_NAME_WORDS) {
      return false;
    }
    int capitals = 0;
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      boolean capital = isNameWord(word);
      boolean part = capital || word.isEmpty() || PARTICLES.contains(lower);
      if (!part || NO_NAME.contains(lower) || FUNCTION_WORDS.contains(word)) {
        return false;
      }
      capitals += capital ? 1 : 0;
    }
    return capitals > 0;
  }

  static boolean isSuffix(String word) {
    return SUFFIXES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** DBLP tells namesakes apart by a number: "Christian Dietrich 0001". */
  static String withoutHomonym(String name) {
    boolean numbered = !name.isEmpty() && Character.isDigit(name.charAt(name.length() - 1));
    return numbered ? HOMONYM.matcher(name).replaceFirst("") : name;
  }

  private static boolean isNameWord(String word) {
    if (word.isEmpty()) {
      return false;
    }
    int first = word.codePointAt(0);
    boolean ideograph = Character.getType(first) == Character.OTHER_LETTER;
    if (!Character.isUpperCase(first) && !Character.isTitleCase(first) && !ideograph) {
      return false;
    }
    return word.length() <= (ideograph ? MOST_IDEOGRAPHS : word.length()) && isOfNameSigns(word);
  }

  private static boolean isOfNameSigns(String word) {
    for (int at = 0; at < word.length(); ) {
      int c = word.codePointAt(at);
      if (!Character.isLetter(c) && !isMark(c) && "'\u2019.`\u00b7-".indexOf(c) < 0) {
        return false;
      }
      at += Character.charCount(c);
    }
    return true;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Returns true if {@code name} names a company, a laboratory or the like. */
  static boolean isGroup(String name) {
    return GROUP_WORD.matcher(name).find();
  }

  /** Reads one name in natural order. */
  static Author of(String name) {
    if (isGroup(name)) {
      return new Author.Group(name);
    }
    String[] words = name.strip().split(" +", -1);
    int end = words.length;
    Optional<String> suffix = Optional.empty();
    if (end > 1 && isSuffix(words[end - 1])) {
      suffix = Optional.of(words[--end]);
    }
    int family = end - 1;
    int particle = family;
    while (particle > 1 && isParticle(words[particle - 1])) {
      particle--;
    }
    return new Author.Person(
        joined(words, 0, particle), joined(words, particle, family), words[family], suffix);
  }

  private static boolean isParticle(String word) {
    return Character.isLowerCase(word.codePointAt(0)) && PARTICLES.contains(word);
  }

  private static Optional<String> joined(String[] words, int start, int end) {
    return start >= end
        ? Optional.empty()
        : Optional.of(String.join(" ", List.of(words).subList(start, end)));
  }
}
