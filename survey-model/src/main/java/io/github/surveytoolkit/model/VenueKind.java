package io.github.surveytoolkit.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What sort of publication a venue is. */
public enum VenueKind {
  CONFERENCE,
  JOURNAL,
  /** a preprint server */
  PREPRINT,
  WORKSHOP,
  REPORT,
  THESIS,
  BOOK,
  WEB,
  UNKNOWN;

  private static final Pattern WORKSHOP_WORD = word("workshops?|wksp|ws|wkshp");
  private static final Pattern THESIS_WORD = word("thesis|dissertation");
  private static final Pattern REPORT_WORD =
      word("(?:tech(?:nical)?\\.?|white) ?(?:report|paper)|report");
  private static final Pattern JOURNAL_WORD =
      word("journal|transactions|trans|letters|magazine|review|j\\.|annals|bulletin");
  private static final Pattern CONFERENCE_WORD =
      word("conference|conf|symposium|proceedings|proc|meeting|congress|colloquium");
  private static final Pattern WEB_WORD = word("blog|website|web ?page");

  private static Pattern word(String words) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])");
  }

  /** Returns the lower-case word that formats use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Finds the kind of a word that {@link #word} gave. */
  public static Optional<VenueKind> ofWord(String word) {
    for (VenueKind kind : values()) {
      if (kind.word().equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Tells the kind from what a venue's name says of itself, else {@link #UNKNOWN}. */
  static VenueKind ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (WORKSHOP_WORD.matcher(lower).find()) {
      return WORKSHOP;
    }
    if (THESIS_WORD.matcher(lower).find()) {
      return THESIS;
    }
    if (REPORT_WORD.matcher(lower).find()) {
      return REPORT;
    }
    if (JOURNAL_WORD.matcher(lower).find()) {
      return JOURNAL;
    }
    if (CONFERENCE_WORD.matcher(lower).find()) {
      return CONFERENCE;
    }
    return WEB_WORD.matcher(lower).find() ? WEB : UNKNOWN;
  }
}
