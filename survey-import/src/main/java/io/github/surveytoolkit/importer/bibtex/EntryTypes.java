package io.github.surveytoolkit.importer.bibtex;

import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.VenueKind;
import java.util.Optional;
import java.util.Set;

/**
 * Which types of entries say more than the venue's kind: {@code @patent}, {@code @mastersthesis}.
 * They are kept in the field {@code entrytype}, from which writers take them.
 */
final class EntryTypes {

  private static final Set<String> COMMON = Set.of("article", "inproceedings");

  private EntryTypes() {}

  /**
   * Returns {@code type} unless a writer would choose it, or the venue shows that it is misused.
   */
  static Optional<String> kept(String type, Paper paper) {
    VenueKind kind = paper.venue().map(Venue::kind).orElse(VenueKind.UNKNOWN);
    boolean known = paper.venue().flatMap(Venue::id).isPresent();
    boolean usual = type.equals(usual(paper, kind));
    boolean misused = known && COMMON.contains(type) && !type.equals(dated(kind));
    return usual || misused ? Optional.empty() : Optional.of(type);
  }

  private static String usual(Paper paper, VenueKind kind) {
    boolean dated = paper.date().isPresent();
    return switch (kind) {
      case CONFERENCE, WORKSHOP, JOURNAL -> dated ? dated(kind) : "misc";
      case THESIS ->
          dated && has(paper, "school") && !paper.authors().isEmpty() ? "phdthesis" : "misc";
      case REPORT -> dated && has(paper, "institution") ? "techreport" : "misc";
      case BOOK -> dated && has(paper, "publisher") ? "book" : "misc";
      default -> "misc";
    };
  }

  private static String dated(VenueKind kind) {
    return switch (kind) {
      case CONFERENCE, WORKSHOP -> "inproceedings";
      case JOURNAL -> "article";
      default -> "misc";
    };
  }

  private static boolean has(Paper paper, String field) {
    return !paper.fields().getOrDefault(field, "").isBlank();
  }
}
