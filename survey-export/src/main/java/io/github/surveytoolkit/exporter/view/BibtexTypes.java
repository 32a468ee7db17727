package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Venue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What depends on the type of an entry, beyond what its venue tells. */
final class BibtexTypes {

  /** The field of a paper that holds the type with which its entry came. It is never written. */
  static final String FIELD = "entrytype";

  private static final Pattern NAME = Pattern.compile("[a-z]{3,30}");
  private static final Set<String> NO_ENTRIES =
      Set.of("string", "comment", "preamble", "include", "xdata", "set");
  private static final Set<String> IN_BOOKS =
      Set.of(
          "inproceedings", "conference", "incollection", "inbook", "suppcollection", "inreference");
  private static final Set<String> IN_JOURNALS = Set.of("article", "suppperiodical");
  private static final Set<String> BY_HOUSES = Set.of("phdthesis", "techreport", "book");
  private static final List<String> HOUSES =
      List.of("school", "institution", "publisher", "organization");

  private BibtexTypes() {}

  /** Returns the type that {@code paper} came with, if it may be written. */
  static Optional<String> given(Paper paper) {
    return Optional.ofNullable(paper.fields().get(FIELD))
        .map(type -> type.toLowerCase(Locale.ROOT))
        .filter(type -> NAME.matcher(type).matches() && !NO_ENTRIES.contains(type));
  }

  /**
   * What is on the web alone is so only where the dialect has a type for it, or the source said so.
   */
  static String written(String type, Paper paper, Dialect dialect) {
    boolean asGiven = dialect == Dialect.BIBTEX && given(paper).isPresent();
    return asGiven ? type : dialect.names().type(type);
  }

  /** Returns the field in which an entry of {@code type} names its venue. */
  static Optional<String> venueField(String type) {
    return IN_BOOKS.contains(type)
        ? Optional.of("booktitle")
        : IN_JOURNALS.contains(type) ? Optional.of("journal") : Optional.empty();
  }

  /** Whether a school, a publisher or an eprint says where the work appeared. */
  static boolean isSaidOtherwise(String type, Venue venue, Paper paper) {
    boolean house = HOUSES.stream().anyMatch(name -> venue.name().equals(paper.fields().get(name)));
    boolean eprint = venue.isPreprint() && paper.identifiers().arxiv().isPresent();
    return BY_HOUSES.contains(type) || house || eprint;
  }

  /** BibTeX counts braces, also in addresses. */
  static boolean isBalanced(String value) {
    int depth = 0;
    for (int i = 0; i < value.length() && depth >= 0; i++) {
      depth += value.charAt(i) == '{' ? 1 : value.charAt(i) == '}' ? -1 : 0;
    }
    return depth == 0;
  }
}
