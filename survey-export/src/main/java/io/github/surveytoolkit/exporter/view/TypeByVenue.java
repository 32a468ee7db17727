package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.view.BibtexOptions.Preprints;
import io.github.surveytoolkit.model.ArxivId;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.VenueKind;
import java.util.Optional;

/**
 * Decides the type of an entry by the kind of its venue, in the terms of BibTeX; {@code online} is
 * what is found by its eprint or its address alone.
 *
 * <p>A conference or journal paper without a year is {@code misc} with the venue as its publisher's
 * note, because {@code inproceedings} and {@code article} demand a year and none is made up; the
 * same holds for theses and books without school and publisher.
 */
final class TypeByVenue {

  private TypeByVenue() {}

  /** The type that an entry came with says more than its venue's kind. */
  static String of(Paper paper, BibtexOptions options) {
    return BibtexTypes.given(paper).orElseGet(() -> byVenue(paper, options));
  }

  private static String byVenue(Paper paper, BibtexOptions options) {
    VenueKind kind = paper.venue().map(Venue::kind).orElse(VenueKind.UNKNOWN);
    boolean dated = year(paper).isPresent();
    return switch (kind) {
      case CONFERENCE, WORKSHOP -> dated ? "inproceedings" : "misc";
      case JOURNAL -> dated ? "article" : "misc";
      case PREPRINT -> isArticlePreprint(paper, options) ? "article" : online(paper);
      case THESIS ->
          dated && has(paper, "school") && !paper.authors().isEmpty() ? "phdthesis" : "misc";
      case REPORT -> dated && has(paper, "institution") ? "techreport" : "misc";
      case BOOK -> dated && has(paper, "publisher") ? "book" : "misc";
      case WEB, UNKNOWN -> online(paper);
    };
  }

  private static boolean isArticlePreprint(Paper paper, BibtexOptions options) {
    return options.preprints() == Preprints.ARTICLE
        && paper.identifiers().arxiv().isPresent()
        && year(paper).isPresent();
  }

  /** What names a venue needs a field for it, and says more than an address. */
  private static String online(Paper paper) {
    boolean preprint =
        paper.identifiers().arxiv().isPresent()
            && paper.venue().map(Venue::isPreprint).orElse(true);
    boolean addressOnly =
        paper.venue().isEmpty()
            && paper.identifiers().doi().isEmpty()
            && PaperLinks.paper(paper).isPresent();
    return preprint || addressOnly ? "online" : "misc";
  }

  private static boolean has(Paper paper, String field) {
    return !paper.fields().getOrDefault(field, "").isBlank();
  }

  /** Returns the year, for a mere preprint that of its identifier if no other is known. */
  static Optional<Integer> year(Paper paper) {
    return paper
        .date()
        .map(date -> date.year())
        .or(
            () ->
                paper.venue().map(Venue::isPreprint).orElse(true)
                    ? paper.identifiers().arxiv().map(ArxivId::year)
                    : Optional.empty());
  }
}
