package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.model.Author;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells lists of authors from other text, and reads them. */
final class AuthorRecognizer {

  private static final Pattern AFFILIATION =
      Pattern.compile("\\s*[(\\[\uff08][^()\\[\\]\uff08\uff09]*[)\\]\uff09]");
  private static final Pattern MARKS =
      Pattern.compile("[*\u2020\u2021\u00a7\u00b6#\u00b9\u00b2\u00b3\u2070-\u209f\\p{So}\uFE0F]+");
  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)^[\\s,;:.\\p{Pd}|\"\u201c\u201d]*(?:(?:by|authors?|written by)\\s*[:\uff1a]?\\s+)?");
  private static final Pattern END = Pattern.compile("[\\s,;:.|&\\p{Pd}\"\u201c\u201d]+$");
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?i)[\\s,;]*(?:\\b(?:and|&)\\s+)?(?:\\bet\\.?\\s*al\\b\\.?|\\band others\\b|\\bothers\\b|\\betc\\b\\.?|\u7b49\\s*$|\\.\\.\\.|\u2026)[\\s.,;]*");
  private static final Pattern AND =
      Pattern.compile(
          "\\s*(?:,\\s*)?(?:\\s(?:and|&)\\s|\\s+\uff06\\s+)\\s*|(?<=,)\\s*(?:and|&)\\s+");
  private static final Pattern COMMA = Pattern.compile("\\s*[,\uff0c\u3001]\\s*");
  private static final Pattern SEMICOLON = Pattern.compile("\\s*[;\uff1b|\u00b7\u2022]\\s*");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?[ -]?){1,4}");
  private static final Pattern NATURAL = Pattern.compile("(?i)^\\W*by\\s|[^,\\s]\\s+et\\.?\\s*al");
  private static final Pattern ONE_INVERTED =
      Pattern.compile(
          "^\\W*\\p{Lu}[\\p{L}'-]+,\\s*\\p{Lu}[\\p{L}'-]*\\.?(?:[ -]\\p{Lu}[\\p{L}'-]*\\.?){0,2},?\\s+et\\.?\\s*al");
  private static final Pattern INITIAL_LAST =
      Pattern.compile("(?<![\\p{L}])\\p{Lu}\\.[\\s\"\u201c\u201d,;]*$");
  private static final Pattern HOMONYM = Pattern.compile(" 0\\d{3}$");
  private static final int MOST_NAME_WORDS = 6;
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

  private AuthorRecognizer() {}

  /** How surely a text is a list of authors. */
  enum Likeness {
    NO,
    /** one name, or what might be one */
    PERHAPS,
    /** several names, or "et al." */
    SURELY
  }

  static Likeness likeness(String text) {
    if (isSentence(text)) {
      return Likeness.NO;
    }
    String bare = bare(text);
    boolean others = hasOthers(bare);
    List<String> names = names(withoutOthers(bare, " "), isNatural(text));
    if (names.isEmpty()) {
      return Likeness.NO;
    }
    long alike = names.stream().filter(AuthorRecognizer::isNameLike).count();
    long full = names.stream().filter(name -> isNameLike(name) && name.contains(" ")).count();
    if (others && alike * 2 >= names.size()) {
      return Likeness.SURELY;
    }
    if (alike * 5 < names.size() * 4L) {
      return Likeness.NO;
    }
    return names.size() >= 2 && full * 3 >= names.size() ? Likeness.SURELY : Likeness.PERHAPS;
  }

  private static boolean hasOthers(String text) {
    return mayHaveOthers(text) && OTHERS.matcher(text).find();
  }

  private static String withoutOthers(String text, String replacement) {
    return mayHaveOthers(text)
        ? OTHERS.matcher(text).replaceAll(replacement).strip()
        : text.strip();
  }

  /** The pattern is slow and seldom needed. */
  private static boolean mayHaveOthers(String text) {
    return text.contains("et al")
        || text.contains("et.")
        || text.contains("etc")
        || text.contains("others")
        || text.contains("..")
        || text.contains("ET ")
        || text.contains("Et ")
        || text.indexOf('\u2026') >= 0
        || text.indexOf('\u7b49') >= 0;
  }

  /** Names begin with capitals: a text of many small words is looked at no further. */
  private static boolean isSentence(String text) {
    int small = 0;
    int words = 0;
    int depth = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      boolean letter = Character.isLetter(c) || c == '\'' || c == '-' || c == '.';
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        boolean counts = depth == 0 && !isJoint(text, start, i);
        words += counts ? 1 : 0;
        small += counts && Character.isLowerCase(text.charAt(start)) ? 1 : 0;
        start = -1;
      }
    }
    return (small >= 3 && small * 3 > words) || (words > MOST_NAME_WORDS && !hasSeparator(text));
  }

  private static boolean hasSeparator(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (",;&|\uff0c\u3001\uff1b\uff06\u00b7\u2022".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return text.contains(" and ") || mayHaveOthers(text);
  }

  /** "and", "et", "al." stand between names. */
  private static boolean isJoint(String text, int start, int end) {
    return (text.startsWith("and", start) && end == start + 3)
        || (text.startsWith("et", start) && end <= start + 6)
        || (text.startsWith("al", start) && end <= start + 3);
  }

  /** Reads a list of authors as written, in natural or in bibliographic order. */
  static List<Author> read(String text) {
    String bare = bare(text);
    boolean others = hasOthers(bare);
    List<Author> authors = new ArrayList<>();
    for (String name : names(withoutOthers(bare, " , "), isNatural(text))) {
      String clean = withoutHomonym(name.strip());
      if (clean.codePoints().anyMatch(Character::isLetter)) {
        authors.add(author(clean));
      }
    }
    if (others && !authors.isEmpty()) {
      authors.add(new Author.Others());
    }
    return authors;
  }

  private static String bare(String text) {
    String oneLine = text.replace(EntryText.HARD_BREAK, ' ').replace(EntryText.SOFT_BREAK, ' ');
    String plain = MARKS.matcher(AFFILIATION.matcher(oneLine).replaceAll("")).replaceAll("");
    String noLead = LEAD.matcher(plain).replaceFirst("");
    boolean initialLast = INITIAL_LAST.matcher(noLead).find();
    String end = END.matcher(noLead).replaceFirst("");
    return (initialLast ? end + "." : end).replaceAll("\\s+", " ").strip();
  }

  /** "by Liu, Kumar et al." names two families; "Liu, Kumar et al." and "Liu, Kumar" one person. */
  private static boolean isNatural(String text) {
    return NATURAL.matcher(text).find() && !ONE_INVERTED.matcher(text).find();
  }

  /**
   * Splits into names, turning "Last, First" round unless they are known to be in natural order.
   */
  private static List<String> names(String text, boolean natural) {
    if (text.isEmpty()) {
      return List.of();
    }
    if (SEMICOLON.matcher(text).find()) {
      return SEMICOLON
          .splitAsStream(text)
          .filter(name -> !name.isBlank())
          .map(AuthorRecognizer::turned)
          .toList();
    }
    List<String> byAnd = AND.splitAsStream(text).filter(name -> !name.isBlank()).toList();
    boolean bibliographic =
        byAnd.size() > 1 && byAnd.stream().allMatch(AuthorRecognizer::isInverted);
    if (bibliographic) {
      return byAnd.stream().map(AuthorRecognizer::turned).toList();
    }
    List<String> pieces = new ArrayList<>();
    byAnd.forEach(
        part -> COMMA.splitAsStream(part).filter(name -> !name.isBlank()).forEach(pieces::add));
    List<String> whole = withSuffixes(pieces);
    return natural ? whole : unfolded(whole);
  }

  private static boolean isInverted(String name) {
    String[] parts = COMMA.split(name, -1);
    return parts.length == 2 && !parts[0].isBlank() && !parts[1].isBlank() && isNameLike(parts[1]);
  }

  private static String turned(String name) {
    String[] parts = COMMA.split(name, -1);
    return parts.length == 2 && !parts[1].isBlank()
        ? parts[1].strip() + " " + parts[0].strip()
        : name.strip();
  }

  private static List<String> withSuffixes(List<String> pieces) {
    List<String> joined = new ArrayList<>();
    for (String piece : pieces) {
      if (!joined.isEmpty() && SUFFIXES.contains(piece.toLowerCase(Locale.ROOT))) {
        joined.set(joined.size() - 1, joined.get(joined.size() - 1) + " " + piece);
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  /** "Last, F., Last, F." is pairs; "Last, First, First Last" begins with a pair only. */
  private static List<String> unfolded(List<String> pieces) {
    boolean pairs = pieces.size() >= 2 && pieces.size() % 2 == 0;
    for (int i = 0; pairs && i < pieces.size(); i++) {
      pairs = INITIALS.matcher(pieces.get(i)).matches() == (i % 2 == 1);
    }
    if (pairs) {
      return paired(pieces, pieces.size());
    }
    boolean firstPair =
        pieces.size() >= 2
            && !pieces.get(0).contains(" ")
            && isGivenName(pieces.get(1))
            && pieces.stream().skip(2).allMatch(name -> name.contains(" "));
    return firstPair ? paired(pieces, 2) : pieces;
  }

  private static boolean isGivenName(String name) {
    return isNameLike(name) && name.split(" ", -1).length <= 3;
  }

  private static List<String> paired(List<String> pieces, int end) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < end; i += 2) {
      names.add(pieces.get(i + 1) + " " + pieces.get(i));
    }
    names.addAll(pieces.subList(end, pieces.size()));
    return names;
  }

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

  /** DBLP tells namesakes apart by a number: "Christian Dietrich 0001". */
  private static String withoutHomonym(String name) {
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
    return word.length() <= (ideograph ? MOST_IDEOGRAPHS : word.length())
        && word.codePoints()
            .allMatch(
                c -> Character.isLetter(c) || isMark(c) || "'\u2019.`\u00b7-".indexOf(c) >= 0);
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
  static Author author(String name) {
    if (isGroup(name)) {
      return new Author.Group(name);
    }
    String[] words = name.strip().split(" +", -1);
    int end = words.length;
    Optional<String> suffix = Optional.empty();
    if (end > 1 && SUFFIXES.contains(words[end - 1].toLowerCase(Locale.ROOT))) {
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
