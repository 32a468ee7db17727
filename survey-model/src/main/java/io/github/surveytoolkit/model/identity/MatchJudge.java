package io.github.surveytoolkit.model.identity;

import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.identity.Verdict.Kind;
import java.util.Optional;

/**
 * Decides whether an entry of a bibliography is a paper of a list. A wrong match is worse than one
 * that is missed, so whatever contradicts refuses, and what is weak needs something beside it.
 */
final class MatchJudge {

  /** A title alone bridges no more years. */
  private static final int MOST_YEARS_BY_TITLE = 2;

  private final Profile paper;
  private final Profile reference;
  private final TitleRelation titles;

  private MatchJudge(Profile paper, Profile reference) {
    this.paper = paper;
    this.reference = reference;
    this.titles = paper.title().relationTo(reference.title());
  }

  static Verdict judge(Profile paper, Profile reference) {
    MatchJudge judge = new MatchJudge(paper, reference);
    if (paper.sharesIdentifier(reference)) {
      return judge.byIdentifier();
    }
    return switch (judge.titles) {
      case UNRELATED -> new Verdict(Kind.UNRELATED, "the titles are unlike", 0);
      case CLOSE -> Verdict.refused("the titles are close, but not the same");
      default -> judge.contradiction().map(Verdict::refused).orElseGet(judge::byTitle);
    };
  }

  private Verdict byIdentifier() {
    String same = "same " + sharedIdentifier();
    if (!titlesAlike()) {
      return new Verdict(Kind.OTHER_TITLE, same + ", but the titles are unlike", 0);
    }
    if (paper.authorsContradict(reference)) {
      return Verdict.refused(same + ", but no author in common");
    }
    return titles == TitleRelation.SAME
        ? Verdict.certain(same + " and same title", Verdict.BY_IDENTIFIER)
        : Verdict.likely(same + " and alike titles", Verdict.BY_IDENTIFIER);
  }

  private String sharedIdentifier() {
    Optional<String> arxiv = paper.arxiv().filter(id -> reference.arxiv().equals(paper.arxiv()));
    return arxiv
        .map(id -> "arXiv identifier " + id)
        .orElseGet(() -> "DOI " + paper.doi().orElse(""));
  }

  /** Papers get other titles on their way; another paper's title has words of its own. */
  private boolean titlesAlike() {
    return switch (titles) {
      case SAME, ACRONYM, SPELLING -> true;
      default ->
          paper.title().holdsOrIsWithin(reference.title())
              || (paper.sharesAuthor(reference)
                  && paper.title().whole().isAlike(reference.title().whole()));
    };
  }

  private Optional<String> contradiction() {
    if (Profile.differ(paper.arxiv(), reference.arxiv())) {
      return Optional.of("its arXiv identifier is another: " + reference.arxiv().orElse(""));
    }
    if (Profile.differ(paper.doi(), reference.doi())) {
      return Optional.of("its DOI is another: " + reference.doi().orElse(""));
    }
    if (paper.authorsContradict(reference)) {
      return Optional.of("no author in common");
    }
    if (Publication.yearsContradict(paper, reference)) {
      return Optional.of("its year is " + reference.year().orElse(0));
    }
    return Publication.venuesContradict(paper, reference)
        ? Optional.of(
            "its venue is another: " + reference.publishedAt().map(Venue::shortName).orElse(""))
        : Optional.empty();
  }

  private Verdict byTitle() {
    String title =
        switch (titles) {
          case ACRONYM -> "same title but for the acronym";
          case SPELLING -> "same title but for the spelling";
          default -> "same title";
        };
    if (paper.sharesLink(reference)) {
      return sure(title + " and same link", Verdict.BY_AUTHOR);
    }
    boolean place =
        Publication.sameVenue(paper, reference) && Publication.sameYear(paper, reference);
    if (paper.sharesAuthor(reference) && (!isWeak() || place || authorsAgree())) {
      return sure(title + " and author in common", Verdict.BY_AUTHOR);
    }
    if (place) {
      return Verdict.likely(title + ", venue and year", Verdict.BY_PLACE);
    }
    if (isWeak()) {
      return Verdict.refused(
          titles == TitleRelation.SPELLING
              ? "the titles differ in spelling, and nothing else is the same"
              : "so short a title may be another paper's, and too little else is the same");
    }
    int apart = Publication.yearsApart(paper, reference);
    return apart > MOST_YEARS_BY_TITLE
        ? Verdict.refused("same title, but " + apart + " years apart and nothing else is the same")
        : Verdict.likely(title + ", and nothing contradicts", Verdict.BY_TITLE);
  }

  private Verdict sure(String reason, int strength) {
    return titles == TitleRelation.SAME
        ? Verdict.certain(reason, strength)
        : Verdict.likely(reason, strength);
  }

  private boolean isWeak() {
    return titles == TitleRelation.SPELLING || paper.title().whole().isGeneric();
  }

  /** Of a title that many have, one family name that many have is not enough. */
  private boolean authorsAgree() {
    String mine = Profile.family(paper.paper().authors().get(0));
    String theirs = Profile.family(reference.paper().authors().get(0));
    long shared = paper.families().stream().filter(reference.families()::contains).count();
    boolean years = Publication.yearsApart(paper, reference) <= 1;
    return years && (shared > 1 || (shared == 1 && mine.equals(theirs)));
  }
}
