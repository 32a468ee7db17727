package io.github.surveytoolkit.model.style;

import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.PublicationDate;
import io.github.surveytoolkit.model.Venue;
import java.util.List;
import java.util.Optional;

/**
 * Which fields a paper has: entries of papers of one shape are written in one way.
 *
 * @param authors how many, 3 for more
 * @param dateParts 0 for no date, 1 for a year alone, up to 3
 * @param titleStops true if no period needs to follow the title
 * @param links the labels of its links, empty for a link without one
 * @param kinds what its links lead to, empty for a title's
 */
record PaperShape(
    int authors,
    boolean othersOmitted,
    boolean venue,
    boolean preprint,
    int dateParts,
    boolean listed,
    boolean titleStops,
    List<String> links,
    List<String> kinds,
    int tags,
    int notes) {

  /** The field in which a reader keeps the other date of an entry that gives two. */
  static final String LISTED = "listed";

  static PaperShape of(Paper paper) {
    boolean others = Author.othersOmitted(paper.authors());
    return new PaperShape(
        Math.min(3, paper.authors().size() - (others ? 1 : 0)),
        others,
        paper.venue().isPresent(),
        paper.venue().filter(Venue::isPreprint).isPresent(),
        parts(paper.date()),
        paper.fields().containsKey(LISTED),
        paper.title().endsWith("?") || paper.title().endsWith("!"),
        paper.links().stream().map(PaperShape::label).toList(),
        paper.links().stream().map(PaperShape::kind).toList(),
        paper.tags().size(),
        (int) paper.note().stream().flatMap(String::lines).count());
  }

  PaperShape withPreprint(boolean preprint) {
    return new PaperShape(
        authors,
        othersOmitted,
        venue,
        preprint,
        dateParts,
        listed,
        titleStops,
        links,
        kinds,
        tags,
        notes);
  }

  private static String label(Link link) {
    return link.label().orElse("");
  }

  /** Where titles are links, what they lead to changes nothing in how they are written. */
  private static String kind(Link link) {
    return label(link).equals(EntryPattern.TITLE_LABEL) ? "" : link.kind().word();
  }

  static int parts(Optional<PublicationDate> date) {
    return date.map(
            known -> 1 + (known.month().isPresent() ? 1 : 0) + (known.day().isPresent() ? 1 : 0))
        .orElse(0);
  }

  /** Says how alike two shapes are; the greater the more. */
  double likeness(PaperShape other) {
    double score = 0;
    score += (authors > 0) == (other.authors > 0) ? 3 : 0;
    score += authors == other.authors && othersOmitted == other.othersOmitted ? 0.5 : 0;
    score += venue == other.venue ? 3 : 0;
    score += preprint == other.preprint ? 1 : 0;
    score += (dateParts > 0) == (other.dateParts > 0) ? 1.5 : 0;
    score += dateParts == other.dateParts ? 1 : 0;
    score += listed == other.listed ? 1 : 0;
    score += titleStops == other.titleStops ? 0.6 : 0;
    score += hasTitleLink() == other.hasTitleLink() ? 3 : 0;
    score += tags == other.tags ? 1 : 0;
    score += notes == other.notes ? 1.5 : (notes > 0) == (other.notes > 0) ? 1 : 0;
    return score + linkLikeness(other);
  }

  private double linkLikeness(PaperShape other) {
    double score = 2 - 0.5 * Math.abs(links.size() - other.links.size());
    for (int i = 0; i < Math.min(links.size(), other.links.size()); i++) {
      score += links.get(i).equals(other.links.get(i)) ? 0.5 : 0;
    }
    return score;
  }

  boolean hasTitleLink() {
    return links.contains(EntryPattern.TITLE_LABEL);
  }
}
