package io.github.surveytoolkit.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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

  private static final Map<String, VenueKind> WORDS = new HashMap<>();

  static {
    put(WORKSHOP, "workshop", "workshops", "wksp", "wkshp", "ws");
    put(THESIS, "thesis", "dissertation");
    put(REPORT, "report");
    put(
        JOURNAL,
        "journal",
        "transactions",
        "trans",
        "letters",
        "magazine",
        "review",
        "annals",
        "bulletin");
    put(
        CONFERENCE,
        "conference",
        "conf",
        "symposium",
        "proceedings",
        "proc",
        "meeting",
        "congress",
        "colloquium");
    put(WEB, "blog", "website");
  }

  private static void put(VenueKind kind, String... words) {
    for (String word : words) {
      WORDS.put(word, kind);
    }
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
    VenueKind best = UNKNOWN;
    for (String word : VenueSpelling.words(name).split(" ", -1)) {
      VenueKind kind = WORDS.getOrDefault(word, UNKNOWN);
      best = rank(kind) < rank(best) ? kind : best;
    }
    return best;
  }

  /** A "workshop of the conference" is a workshop, a "journal of conference reviews" a journal. */
  private static int rank(VenueKind kind) {
    return List.of(WORKSHOP, THESIS, REPORT, JOURNAL, CONFERENCE, WEB, UNKNOWN).indexOf(kind);
  }
}
