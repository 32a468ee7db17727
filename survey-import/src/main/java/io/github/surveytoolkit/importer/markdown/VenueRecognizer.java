package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.importer.link.UrlIdentifiers;
import io.github.surveytoolkit.importer.markdown.VenuePhrase.Trust;
import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.VenueCatalog;
import io.github.surveytoolkit.model.text.TextNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Reads phrases that say where and when a paper appeared. */
final class VenueRecognizer {

  private static final int MOST_LETTERS = 160;
  private static final String ARXIV_NAME = "arXiv";

  private static final String EDGE = ",;:.|/@&\u2022\u00b7[](){}<>\"\u201c\u201d*_~+\uFE0F\u200D";
  private static final Pattern SHORTCODE = Pattern.compile(":[a-z_+0-9]+:");
  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)^(?:(?:accepted|published|appear(?:ed|s|ing)?|to appear|presented)\\s+(?:by|at|in|to|on)?\\s*|in\\s*[:]?\\s+|venue\\s*:\\s*|publisher\\s*:\\s*|@\\s*|proc\\.?\\s+(?:of\\s+)?(?:the\\s+)?)+");
  private static final Pattern ARXIV =
      Pattern.compile(
          "(?i)^(?:arxiv(?:\\.org)?|corr)(?:\\s*\\(v\\d+\\))?(?:\\s+preprint)?(?:[\\s,:]*(?:arxiv)?[\\s,:]*(?:abs/)?(?:\\d{4}\\.\\d{4,5}(?:v\\d+)?|[a-z-]+/\\d{7}))?(?:\\s*\\[[\\w.-]+])?(?:\\s+\\d{1,4})?$|^arxiv preprint.*$");
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?i)[,:;]?\\s*\\b(?:pp?\\.?|pages?)\\s*[\\d\\p{Pd}\u2013-]+|[,;]?\\s*\\b(?:vol(?:ume)?|no|issue|number|art(?:icle)?)\\b\\.?\\s*\\d+|[:,]?\\s*\\b\\d+\\s*[\\p{Pd}]+\\s*\\d+\\b|(?<=[ ,.])\\d+(?:[.(:]\\d+\\)?)*[:]?(?=[\\s,.;:()]|$)|\\b\\d+ pages\\b|\\(\\s*\\)");
  private static final Pattern APOSTROPHE = Pattern.compile("['\u2019\u2018`]\\s*$");
  private static final Pattern REMARK = Pattern.compile("(?:from|by|with) ");
  private static final Pattern EMPTY = Pattern.compile("\\s*\\(\\s*\\)\\s*");
  private static final Pattern SEVERAL =
      Pattern.compile("[;/]|\\b(?:19|20)\\d\\d\\b.*\\b\\d{4}\\b");
  private static final Pattern TAIL_ORG =
      Pattern.compile(
          "\\.\\s*(?:IEEE|ACM|Springer(?:,? (?:Cham|International Publishing|Berlin Heidelberg|Berlin, Heidelberg|US))?|Elsevier|PMLR|AAAI Press|MIT Press|USENIX(?: Association)?|Association for Computational Linguistics|Curran Associates|Citeseer|OpenReview(?:\\.net)?)[\\s,.]*$");
  private static final Set<String> VENUE_WORDS =
      Set.of(
          "conference",
          "conf",
          "journal",
          "transactions",
          "trans",
          "proceedings",
          "proc",
          "symposium",
          "symp",
          "workshop",
          "workshops",
          "letters",
          "magazine",
          "review",
          "reviews",
          "annals",
          "findings",
          "congress",
          "colloquium",
          "meeting",
          "track",
          "communications",
          "bulletin",
          "thesis",
          "dissertation",
          "report",
          "challenge",
          "demo",
          "companion");
  private static final Set<String> SMALL_WORDS =
      Set.of("of", "on", "in", "the", "and", "for", "&", "de", "et");
  private static final int MOST_NAME_WORDS = 14;

  private final VenueCatalog catalog;
  private final Map<String, Optional<Venue>> known = new ConcurrentHashMap<>();
  private final Map<String, Optional<VenuePhrase>> phrases = new ConcurrentHashMap<>();

  VenueRecognizer(VenueCatalog catalog) {
    this.catalog = catalog;
  }

  /** Reads {@code text} as a phrase; empty if it says neither venue nor date nor award. */
  Optional<VenuePhrase> phrase(String text) {
    return text.length() > MOST_LETTERS || text.isBlank()
        ? Optional.empty()
        : phrases.computeIfAbsent(text, this::read);
  }

  private Optional<VenuePhrase> read(String text) {
    boolean coded = text.indexOf(':') >= 0;
    Awards awards = Awards.in(coded ? SHORTCODE.matcher(text).replaceAll(" ") : text);
    String bare =
        awards.tags().isEmpty() ? awards.rest() : EMPTY.matcher(awards.rest()).replaceAll(" ");
    String rest = trimmed(LEAD.matcher(trimmed(bare)).replaceFirst(""));
    Optional<ArxivId> arxiv = UrlIdentifiers.arxivInText(rest);
    Optional<DateRecognizer.Found> date = dateIn(rest);
    String name = name(date.map(d -> cut(rest, d)).orElse(rest));
    if (name.isEmpty()) {
      boolean says = date.isPresent() || !awards.tags().isEmpty();
      return says
          ? Optional.of(phrase(Optional.empty(), date, arxiv, awards, Trust.KNOWN))
          : Optional.empty();
    }
    if (!hasLetter(name)) {
      return Optional.empty();
    }
    Optional<Venue> found = known(name);
    Optional<VenuePhrase> begun =
        found.isEmpty() && date.isPresent()
            ? withMore(rest, name, date.get(), awards)
            : Optional.empty();
    if (begun.isPresent()) {
      return begun;
    }
    boolean sure = found.isPresent() && (date.isPresent() || !isCommonWord(name, found.get()));
    boolean plausible = found.isPresent() || isPlausible(name);
    Trust trust = sure ? Trust.KNOWN : plausible ? Trust.PLAUSIBLE : Trust.ANY;
    return Optional.of(
        phrase(found.or(() -> Optional.of(Venue.unlisted(name))), date, arxiv, awards, trust));
  }

  private static VenuePhrase phrase(
      Optional<Venue> venue,
      Optional<DateRecognizer.Found> date,
      Optional<ArxivId> arxiv,
      Awards awards,
      Trust trust) {
    boolean broken = date.isPresent() && date.get().date().isEmpty();
    return new VenuePhrase(
        venue, date.flatMap(DateRecognizer.Found::date), arxiv, awards.tags(), trust, broken);
  }

  /**
   * {@code bioRxiv 2023 diffusion} and {@code VLDB 2021 from the opening talk}: behind a preprint
   * server, and behind a year that goes on so, stands what is no part of the venue's name.
   */
  private Optional<VenuePhrase> withMore(
      String text, String name, DateRecognizer.Found date, Awards awards) {
    String head = name(text.substring(0, date.start()));
    String behind = trimmed(text.substring(date.end()));
    int space = name.indexOf(' ');
    String first = space < 0 ? name : trimmed(name.substring(0, space));
    boolean remark = !head.isEmpty() && REMARK.matcher(behind).lookingAt();
    Optional<Venue> venue =
        remark ? known(head) : known(first).filter(server -> server.isPreprint() && space > 0);
    String more = remark ? behind : name.substring(Math.max(space, 0)).strip();
    if (venue.isEmpty() || hasVenueWord(more) || SEVERAL.matcher(text).find()) {
      return Optional.empty();
    }
    List<String> tags = new ArrayList<>(awards.tags());
    tags.add(more);
    Awards all = new Awards(List.copyOf(tags), awards.rest());
    return Optional.of(phrase(venue, Optional.of(date), Optional.empty(), all, Trust.KNOWN));
  }

  private static boolean hasVenueWord(String text) {
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1)) {
      if (VENUE_WORDS.contains(word) || word.equals("preprint") || word.equals("e-prints")) {
        return true;
      }
    }
    return false;
  }

  /** The two digits of {@code CHI24} are a year only where what is left is a venue. */
  private Optional<DateRecognizer.Found> dateIn(String text) {
    Optional<DateRecognizer.Found> plain = DateRecognizer.find(text);
    if (plain.isPresent()) {
      return plain;
    }
    return DateRecognizer.findBesideVenue(text)
        .filter(found -> known(text).isEmpty())
        .filter(found -> found.date().isEmpty() || known(name(cut(text, found))).isPresent());
  }

  private static String cut(String text, DateRecognizer.Found date) {
    String before = APOSTROPHE.matcher(text.substring(0, date.start())).replaceFirst("");
    return before + " " + text.substring(date.end());
  }

  private static String name(String text) {
    String bare = trimmed(text);
    if (isArxiv(bare)) {
      return ARXIV_NAME;
    }
    boolean numbered = bare.chars().anyMatch(Character::isDigit) || bare.indexOf('(') >= 0;
    String name = numbered ? trimmed(NUMBERS.matcher(bare + " ").replaceAll(" ")) : bare;
    if (name.indexOf('.') >= 0) {
      name = trimmed(TAIL_ORG.matcher(name).replaceFirst(""));
    }
    name = trimmed(LEAD.matcher(name).replaceFirst(""));
    return isArxiv(name) ? ARXIV_NAME : TextNormalizer.normalize(name);
  }

  private static boolean isArxiv(String name) {
    boolean may = !name.isEmpty() && "aAcC".indexOf(name.charAt(0)) >= 0;
    return may && ARXIV.matcher(name).matches();
  }

  /** Finds a venue by its name alone, in the catalogue. */
  Optional<Venue> known(String name) {
    return known.computeIfAbsent(name, catalog::find);
  }

  /** "Nature" and "Quantum" are journals, and words; a year or the list's habit must tell. */
  private static boolean isCommonWord(String name, Venue venue) {
    return !venue.isPreprint()
        && name.indexOf(' ') < 0
        && name.chars().filter(Character::isUpperCase).count() < 2;
  }

  /** A name made of acronyms, or one in title case that calls itself a journal, a workshop … */
  private static boolean isPlausible(String name) {
    String[] words = name.length() > 120 ? new String[0] : name.split(" ", -1);
    if (words.length == 0
        || words.length > MOST_NAME_WORDS
        || name.endsWith("?")
        || name.endsWith("!")) {
      return false;
    }
    boolean acronyms = true;
    boolean titleCase = true;
    boolean venueWord = false;
    for (String word : words) {
      boolean tells = VENUE_WORDS.contains(word.toLowerCase(Locale.ROOT).replaceAll("[.,]+$", ""));
      venueWord |= tells;
      acronyms &= tells || isAcronym(word);
      titleCase &= SMALL_WORDS.contains(word) || startsName(word);
    }
    return acronyms || (venueWord && titleCase);
  }

  private static boolean startsName(String word) {
    return !word.isEmpty()
        && (Character.isUpperCase(word.charAt(0))
            || Character.isDigit(word.charAt(0))
            || word.charAt(0) == '&'
            || (word.charAt(0) == '(' && word.length() > 1 && startsName(word.substring(1))));
  }

  /** Two capitals or more, as in "ICML", "NeurIPS", "S&P", "ESEC/FSE". */
  private static boolean isAcronym(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetterOrDigit(c) && "&+/@_-'".indexOf(c) < 0) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals >= 2 && word.length() <= 14;
  }

  private static boolean hasLetter(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  private static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isEdge(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (end > start && isEdge(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return balanced(text.substring(start, end));
  }

  private static boolean isEdge(int c) {
    int type = Character.getType(c);
    return TextNormalizer.isSpace(c)
        || type == Character.DASH_PUNCTUATION
        || type == Character.OTHER_SYMBOL
        || EDGE.indexOf(c) >= 0;
  }

  /** A closing bracket that was cut off although its partner stands inside comes back. */
  private static String balanced(String text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
    }
    return open == 1 ? text + ")" : text;
  }
}
