package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.importer.link.LinkKinds;
import io.github.surveytoolkit.importer.markdown.AuthorRecognizer.Likeness;
import io.github.surveytoolkit.importer.markdown.VenuePhrase.Trust;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the title among what the other recognizers left: the run that best fits where this list
 * puts its titles.
 */
final class TitleRecognizer {

  /** A title's place. For a plain one, the end is where the plain run ends. */
  record Title(int start, int end, TitleForm form) {}

  private static final Pattern QUOTED =
      Pattern.compile(
          "[\"\u201c\u300c\u300a]([^\"\u201c\u201d\u300c\u300d\u300a\u300b]{8,}?)[\"\u201d\u300d\u300b](?![\\p{L}\\p{N}])");
  private static final Pattern PROSE =
      Pattern.compile(
          "(?i)^(?:we|this|our|it|they|here|the authors|in this|please|see|note that|for more)\\b");
  private static final int MOST_NAME_WORDS = 3;
  private static final int MOST_VENUE_WORDS = 14;
  private static final int MOST_VENUE_LETTERS = 30;
  private static final int MOST_LINKED_WORDS = 4;
  private static final double CITED = 3;
  private static final int MOST_WORDS_BEYOND = 25;

  private final Entry entry;

  private TitleRecognizer(Entry entry) {
    this.entry = entry;
  }

  static Optional<Title> find(Entry entry) {
    return new TitleRecognizer(entry).best();
  }

  private Optional<Title> best() {
    Title best = null;
    double most = 0;
    List<Title> candidates = candidates();
    if (candidates.size() == 1) {
      return isVenueOnly(candidates.get(0))
          ? Optional.empty()
          : Optional.of(extended(candidates.get(0)));
    }
    for (int i = 0; i < candidates.size(); i++) {
      double score = score(candidates.get(i), i);
      if (best == null || score > most) {
        best = candidates.get(i);
        most = score;
      }
    }
    return Optional.ofNullable(best).map(this::extended);
  }

  /** What is left may be a venue that no bracket or style set off. */
  private boolean isVenueOnly(Title title) {
    String run = entry.text.text().substring(title.start(), title.end());
    return run.length() <= MOST_VENUE_LETTERS
        && entry
            .venues
            .phrase(run)
            .filter(phrase -> phrase.is(Trust.KNOWN) && (phrase.hasVenue() || phrase.hasDate()))
            .isPresent();
  }

  private List<Title> candidates() {
    List<Title> found = new ArrayList<>();
    int start = 0;
    while (start < entry.text.length()) {
      if (!isOpen(start)) {
        start++;
        continue;
      }
      int end = start + 1;
      while (end < entry.text.length() && isOpen(end) && continues(start, end)) {
        end++;
      }
      add(start, end, found);
      start = end;
    }
    return found;
  }

  private boolean isOpen(int index) {
    return entry.claims.isFree(index) && entry.text.at(index) != EntryText.HARD_BREAK;
  }

  /**
   * A run goes on in its form; what is emphasized inside a strong run, or a space, does not end it.
   */
  private boolean continues(int start, int index) {
    if (entry.text.linkAt(index) != entry.text.linkAt(start)) {
      return false;
    }
    return entry.text.linkAt(start) >= 0 || form(index) == form(start);
  }

  private TitleForm form(int index) {
    if (entry.text.linkAt(index) >= 0) {
      return TitleForm.LINK;
    }
    int style = entry.text.styleAt(index);
    if ((style & EntryText.STRONG) != 0) {
      return TitleForm.STRONG;
    }
    return (style & EntryText.EMPHASIS) != 0 ? TitleForm.EMPHASIS : TitleForm.PLAIN;
  }

  private void add(int start, int end, List<Title> found) {
    Optional<Claims.Stretch> core = entry.claims.core(start, end);
    if (core.isEmpty()) {
      return;
    }
    TitleForm form = form(start);
    if (form == TitleForm.LINK && hasQuote(start, end)) {
      Optional<Title> cited = citedTitle(start, end);
      if (cited.isPresent()) {
        found.add(cited.get());
        return;
      }
    }
    if (form == TitleForm.PLAIN && hasQuote(start, end)) {
      Matcher quoted = QUOTED.matcher(entry.text.text()).region(start, end);
      if (quoted.find() && isQuotedTitle(quoted.group(1))) {
        found.add(new Title(quoted.start(1), quoted.end(1), TitleForm.QUOTED));
      }
    }
    found.add(new Title(start, end, form));
  }

  /** A link around a whole citation: authors, then the title in quotes, then the venue. */
  private Optional<Title> citedTitle(int start, int end) {
    Matcher quoted = QUOTED.matcher(entry.text.text()).region(start, end);
    boolean found = quoted.find() && isQuotedTitle(quoted.group(1));
    String before = found ? entry.text.text().substring(start, quoted.start()) : "";
    return AuthorRecognizer.likeness(before) == Likeness.NO
        ? Optional.empty()
        : Optional.of(new Title(quoted.start(1), quoted.end(1), TitleForm.LINK));
  }

  private boolean hasQuote(int start, int end) {
    for (int i = start; i < end; i++) {
      if ("\"\u201c\u300c\u300a".indexOf(entry.text.at(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Two words in quotes are a title if their punctuation stands inside, as citations have it. */
  private static boolean isQuotedTitle(String quoted) {
    int words = Words.count(quoted);
    return words >= 3 || (words == 2 && ".,".indexOf(quoted.charAt(quoted.length() - 1)) >= 0);
  }

  private double score(Title title, int position) {
    String run = entry.text.text().substring(title.start(), title.end()).strip();
    int words = Words.count(run);
    double score = entry.style.weightOf(title.form()) + Math.min(words, 8) * 0.25;
    score -= position * 0.2 + linesBefore(title.start()) * 0.8;
    if (words == 0 || (run.startsWith("(") && run.endsWith(")"))) {
      score -= 6;
    }
    if (words <= MOST_VENUE_WORDS
        && entry.venues.phrase(run).filter(phrase -> phrase.is(Trust.KNOWN)).isPresent()) {
      score -= 4;
    }
    if (isAuthors(title, run, position)) {
      score -= 3;
    }
    if ((PROSE.matcher(run).find() && title.form() == TitleForm.PLAIN) || words > 40) {
      score -= 2;
    }
    return score
        + linkScore(title, words)
        + (isCited(title) ? CITED : 0)
        - (isName(title, words) ? 2.5 : 0)
        - (isTail(run) ? 2 : 0);
  }

  private static boolean isAuthors(Title title, String run, int position) {
    Likeness likeness = AuthorRecognizer.likeness(run);
    return likeness == Likeness.SURELY
        || (likeness == Likeness.PERHAPS
            && position > 0
            && (title.form() == TitleForm.EMPHASIS
                || (Words.count(run) <= 3 && title.form() == TitleForm.PLAIN)));
  }

  private double linkScore(Title title, int words) {
    if (title.form() != TitleForm.LINK) {
      return 0;
    }
    String url = entry.links.get(entry.text.linkAt(title.start())).url();
    return LinkKinds.isPaperPlace(url) ? 1 : words <= 2 ? -0.5 : 0;
  }

  /** {@code Ann Able and Bob Baker "Title." Venue 2020}: names in front of what is in quotes. */
  private boolean isCited(Title title) {
    return title.form() == TitleForm.QUOTED
        && AuthorRecognizer.likeness(entry.claims.freeText(0, title.start())) == Likeness.SURELY;
  }

  /** What begins with a separator goes on from something else. */
  private static boolean isTail(String run) {
    return !run.isEmpty() && ",.;:|-\u2013\u2014/".indexOf(run.charAt(0)) >= 0;
  }

  /** {@code **Name**: Title} and {@code **[Name]** Title}: a name, when a longer run follows. */
  private boolean isName(Title title, int words) {
    if (title.form() == TitleForm.PLAIN
        || title.form() == TitleForm.QUOTED
        || words > MOST_NAME_WORDS) {
      return false;
    }
    String run = entry.text.text().substring(title.start(), title.end()).strip();
    String after = entry.text.text().substring(title.end()).stripLeading();
    boolean marked =
        run.endsWith(":") || run.endsWith("]") || after.startsWith(":") || after.startsWith("|");
    return marked
        && title.form() != TitleForm.LINK
        && entry.wordsIn(title.end(), lineEnd(title.end())) > MOST_NAME_WORDS;
  }

  private int linesBefore(int index) {
    return (int)
        entry
            .text
            .text()
            .substring(0, index)
            .chars()
            .filter(c -> c == EntryText.HARD_BREAK)
            .count();
  }

  private int lineEnd(int from) {
    int end = entry.text.text().indexOf(EntryText.HARD_BREAK, from);
    return end < 0 ? entry.text.length() : end;
  }

  /** A link around the first words only: {@code [Name](u): Rest of the Title}. */
  private Title extended(Title title) {
    if (title.form() != TitleForm.LINK) {
      return title;
    }
    entry.links.use(entry.text.linkAt(title.start()), LinkUse.TITLE);
    int end = title.end();
    while (goesOn(title, end)) {
      end++;
    }
    int words = entry.wordsIn(title.end(), end);
    return words >= 2 && words <= MOST_WORDS_BEYOND
        ? new Title(title.start(), end, TitleForm.LINKED_NAME)
        : title;
  }

  private boolean goesOn(Title title, int at) {
    return at < entry.text.length()
        && isOpen(at)
        && entry.text.linkAt(at) < 0
        && entry.text.at(at) != '|'
        && (at > title.end() || isName(title));
  }

  /**
   * A colon says that a name's title follows. Of longer labels, and where no colon stands, the
   * list's habit must say so.
   */
  private boolean isName(Title title) {
    String label = entry.text.text().substring(title.start(), title.end()).strip();
    String after = entry.text.text().substring(title.end()).stripLeading();
    boolean colon = label.endsWith(":") || after.startsWith(":");
    boolean sentence = !after.isEmpty() && Character.isLowerCase(after.charAt(0));
    return entry.style.linksNames()
        ? colon || sentence
        : colon && Words.count(label) <= MOST_LINKED_WORDS;
  }
}
