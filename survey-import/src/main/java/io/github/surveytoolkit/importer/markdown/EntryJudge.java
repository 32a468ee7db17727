package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Decides whether what an entry reads as is a paper, and says why not. */
final class EntryJudge {

  private static final int FEWEST_TITLE_WORDS = 2;
  private static final int FEWEST_WORDS_ALONE = 3;
  private static final int MOST_WORDS_ALONE = 40;
  private static final double MOST_ARE_PAPERS = 0.5;
  private static final double FEW_ARE_PAPERS = 0.25;
  private static final double NEARLY_ALL_ARE_PAPERS = 0.8;

  private final Set<String> anchors;

  EntryJudge(Set<String> anchors) {
    this.anchors = anchors;
  }

  /**
   * Returns why the entry is left out; empty if it is a paper.
   *
   * @param share the share of its neighbours that surely are papers, 0 to 1
   * @param shareOfAll the same of the whole document
   */
  Optional<String> reasonAgainst(Reading reading, Topic topic, double share, double shareOfAll) {
    if (!topic.mayListPapers()) {
      return Optional.of(
          switch (topic) {
            case CONTENTS -> "it stands in the contents";
            case NEWS -> "it stands among the news";
            default -> "it stands in a section about the list itself";
          });
    }
    if (reading.titleWords() == 0) {
      return Optional.of("it has no title");
    }
    Optional<String> index = pointsWithin(reading);
    if (index.isPresent()) {
      return index;
    }
    if (shareOfAll < FEW_ARE_PAPERS && isRemark(reading)) {
      return Optional.of("it is a remark beside a link, in a document that lists few papers");
    }
    boolean doubtful = topic == Topic.RESOURCES && !isListedLikePapers(reading, share);
    return doubtful ? amongResources(reading) : amongPapers(reading, share);
  }

  private Optional<String> pointsWithin(Reading reading) {
    if (reading.inPageLink().isEmpty()) {
      return Optional.empty();
    }
    String target = reading.inPageLink().get();
    boolean anchor = target.startsWith("#") || anchors.contains(target.toLowerCase(Locale.ROOT));
    boolean file = target.toLowerCase(Locale.ROOT).replaceFirst("#.*$", "").endsWith(".md");
    if (anchor) {
      return Optional.of("it points to another place of this document");
    }
    return file ? Optional.of("it points to another document of lists") : Optional.empty();
  }

  /** {@code [PDF](u) - well explained}: plain words, and nothing that says who, where or when. */
  private static boolean isRemark(Reading reading) {
    Evidence evidence = reading.evidence();
    return reading.titleForm() == TitleForm.PLAIN
        && !evidence.venue()
        && !evidence.year()
        && !evidence.authors();
  }

  /** Where all neighbours are papers, so is what names a venue, or a year without any link. */
  private static boolean isListedLikePapers(Reading reading, double share) {
    Evidence evidence = reading.evidence();
    boolean cited =
        evidence.knownVenue() || (evidence.isStrong() && reading.paper().links().isEmpty());
    return share >= NEARLY_ALL_ARE_PAPERS && cited;
  }

  private static Optional<String> amongResources(Reading reading) {
    Evidence evidence = reading.evidence();
    boolean paper =
        (evidence.paperPlace() || evidence.knownVenue())
            && reading.titleWords() > FEWEST_WORDS_ALONE;
    return paper
        ? Optional.empty()
        : Optional.of("it stands among resources and nothing shows that it is a paper");
  }

  private static Optional<String> amongPapers(Reading reading, double share) {
    Evidence evidence = reading.evidence();
    if (evidence.isStrong()) {
      boolean titled =
          reading.titleWords() >= FEWEST_TITLE_WORDS
              || evidence.paperLabel()
              || evidence.venue()
              || evidence.authors()
              || share >= MOST_ARE_PAPERS;
      return titled ? Optional.empty() : Optional.of("one word with a link is not a title");
    }
    if (isSoftware(reading)) {
      return Optional.of("it links to software only");
    }
    int fewest = share >= NEARLY_ALL_ARE_PAPERS ? FEWEST_TITLE_WORDS : FEWEST_WORDS_ALONE;
    boolean alone =
        reading.titleWords() >= fewest
            && reading.titleWords() <= MOST_WORDS_ALONE
            && reading.titleLeads();
    if (share >= MOST_ARE_PAPERS && alone) {
      return Optional.empty();
    }
    return Optional.of("nothing shows that it is a paper: no venue, year, authors or link to one");
  }

  /** A name, a repository and a description: a tool. */
  private static boolean isSoftware(Reading reading) {
    boolean codeOnly =
        !reading.paper().links().isEmpty()
            && reading.paper().links().stream()
                .map(Link::kind)
                .allMatch(
                    kind ->
                        kind == LinkKind.CODE || kind == LinkKind.DATA || kind == LinkKind.DEMO);
    return codeOnly
        && !reading.evidence().isSome()
        && (reading.noteWords() >= FEWEST_WORDS_ALONE || reading.titleWords() < 4);
  }
}
